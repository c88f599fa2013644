import './wall-table.css'
import { DataTable } from '@/components/ui/data-table'
import type { WallRow } from '@/lib/months/wall-table'
import { words } from '@/lib/request/words'
import { wallPoints } from './wall-points'

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
          ...wallPoints(t, totals),
        ]}
      />
    </div>
  )
}
