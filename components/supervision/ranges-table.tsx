import { DataTable } from '@/components/ui/data-table'
import { type Words, words } from '@/lib/request/words'
import type { RangeLine } from '@/lib/supervision/range-queries'

/** What each recorder decided within a range, by rule, side by side. */
export async function RangesTable({ rows }: { rows: readonly RangeLine[] }) {
  const said = await words()
  const { t } = said
  return (
    <DataTable
      caption={t('supervision.ranges.title')}
      captionHidden
      rows={rows}
      rowKey={({ ruleName, recorder }) => `${ruleName} ${recorder}`}
      empty={<p>{t('supervision.ranges.none')}</p>}
      columns={[
        {
          key: 'rule',
          head: t('supervision.ranges.rule'),
          namesRow: true,
          cell: ({ ruleName }) => ruleName,
        },
        {
          key: 'recorder',
          head: t('supervision.ranges.recorder'),
          cell: ({ recorder }) => recorder,
        },
        {
          key: 'deeds',
          head: t('supervision.ranges.deeds'),
          numeric: true,
          cell: ({ deeds }) => deeds,
        },
        {
          key: 'allowed',
          head: t('supervision.ranges.allowed'),
          cell: ({ least, most }) =>
            least === null || most === null ? '' : between(said, least, most),
        },
        {
          key: 'mean',
          head: t('supervision.ranges.mean'),
          numeric: true,
          cell: ({ points, deeds }) => (points / deeds).toFixed(1).replace('-', '−'),
        },
        {
          key: 'spread',
          head: t('supervision.ranges.spread'),
          cell: ({ smallest, largest }) => between(said, smallest, largest),
        },
      ]}
    />
  )
}

function between({ t, formats }: Pick<Words, 't' | 'formats'>, min: number, max: number): string {
  return t('supervision.ranges.between', { min: formats.points(min), max: formats.points(max) })
}
