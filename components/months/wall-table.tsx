import './wall-table.css'
import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { WallRow } from '@/lib/months/wall-table'
import { words } from '@/lib/request/words'

export interface WallTableProps {
  caption: string
  /** On every sheet of paper: whose table it is, of when, and its code. */
  paperHead?: string
  rows: readonly WallRow[]
  /** What all rows come to, also those of other pages. */
  totals: { net: number; closing: number }
}

/** The table that everybody may read: what each household earned and has, and nothing else. */
export async function WallTable({ caption, paperHead, rows, totals }: WallTableProps) {
  const { t } = await words()
  return (
    <div className="wall-table">
      <DataTable
        caption={caption}
        captionHidden
        paperHead={paperHead}
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'number',
            head: t('months.columns.number'),
            numeric: true,
            cell: ({ number }) => number,
          },
          {
            key: 'head',
            head: t('months.columns.head'),
            namesRow: true,
            cell: ({ headName }) => headName,
            foot: t('months.wall.total'),
          },
          { key: 'group', head: t('common.nouns.group'), cell: ({ groupName }) => groupName },
          {
            key: 'net',
            head: t('months.wall.net'),
            numeric: true,
            cell: ({ net }) => <Points points={net} />,
            foot: <Points points={totals.net} />,
          },
          {
            key: 'closing',
            head: t('months.wall.closing'),
            numeric: true,
            cell: ({ closing }) => <Points points={closing} />,
            foot: <Points points={totals.closing} />,
          },
        ]}
      />
    </div>
  )
}
