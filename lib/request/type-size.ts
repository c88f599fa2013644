import { cookies } from 'next/headers'
import { type TypeSize, typeSizeCookie, typeSizeFrom } from './reading-cookies'

/** How large this browser's reader wants the type of the board and the passbook. */
export async function typeSize(): Promise<TypeSize> {
  return typeSizeFrom((await cookies()).get(typeSizeCookie())?.value)
}
