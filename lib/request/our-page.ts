import { headers } from 'next/headers'
import { readSettings } from '@/lib/shared/env'
import { isSameOrigin } from './same-origin'

/** Did a page of ours send this request? Asked by every form and every posting route. */
export async function isFromOurPage(): Promise<boolean> {
  return isSameOrigin(await headers(), readSettings().PUBLIC_URL)
}
