import { livings } from '@/lib/households/input'
import type { HouseholdFilter } from '@/lib/households/queries'
import { choiceIn, type PageQuery, wordIn } from '@/lib/request/query'

/** What the address asks the register for; a group that the village does not have is none. */
export function filterIn(
  query: PageQuery,
  groups: readonly { id: string }[],
): HouseholdFilter & { typed: string } {
  return {
    typed: wordIn(query, 'q'),
    groupId: choiceIn(
      query,
      'group',
      groups.map(({ id }) => id),
    ),
    living: choiceIn(query, 'living', livings),
  }
}
