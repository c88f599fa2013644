import type { Column } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { Translator } from '@/lib/messages/translator'
import type { WallRow } from '@/lib/months/wall-table'

/** What everybody may read of a household's points: what it earned, and what it has. */
export function wallPoints(
  t: Translator,
  totals: { net: number; closing: number },
): Column<WallRow>[] {
  return (['net', 'closing'] as const).map((key) => ({
    key,
    head: t(`months.wall.${key}`),
    numeric: true,
    cell: (row) => <Points points={row[key]} />,
    foot: <Points points={totals[key]} />,
  }))
}
