import type { RedListDraft } from '@/components/board/red-list-poster'
import { redListOf, standingTable } from '@/lib/ranking/places'
import { standingsOf } from '@/lib/ranking/queries'
import { reader } from '@/lib/request/reader'
import type { Period } from '@/lib/shared/civil-date'

/** The red list as it would be published now. */
export async function redListDraft(villageId: string, period: Period): Promise<RedListDraft> {
  const standings = await standingsOf(await reader(), villageId, period)
  const places = redListOf(standings.filter(({ ranked }) => ranked))
  return { period, places, unranked: standingTable(standings).unranked }
}
