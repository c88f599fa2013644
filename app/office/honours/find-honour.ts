import { notFound } from 'next/navigation'
import { honourById } from '@/lib/ranking/honour-queries'
import { reader } from '@/lib/request/reader'
import { id } from '@/lib/shared/inputs'

/** The honour that the address names; "no such page" for everything else. */
export async function findHonour(villageId: string, honourId: string) {
  const known = id.safeParse(honourId).success
  const honour = known ? await honourById(await reader(), villageId, honourId) : null
  return honour ?? notFound()
}
