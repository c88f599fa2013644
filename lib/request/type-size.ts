import { cookies } from 'next/headers'

export const typeSizes = ['usual', 'larger'] as const
export type TypeSize = (typeof typeSizes)[number]

export const typeSizeCookie = 'type'

/** How large this browser's reader wants the type of the board and the passbook. */
export async function typeSize(): Promise<TypeSize> {
  return typeSizeFrom((await cookies()).get(typeSizeCookie)?.value)
}

/** `usual` for everything that is no size. */
export function typeSizeFrom(text: string | undefined): TypeSize {
  return typeSizes.find((size) => size === text) ?? 'usual'
}
