import { Pager } from '@/components/ui/pager'
import { type WallRow, wallTotals } from '@/lib/months/wall-table'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { rowsPerPage } from '@/lib/shared/rows-per-page'
import { WallTable } from './wall-table'

/** The table of all households page by page; `?page=all` is the whole of it, which prints whole. */
export async function PagedWallTable(props: {
  path: string
  query: PageQuery
  caption: string
  rows: readonly WallRow[]
}) {
  const { path, query, caption, rows } = props
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage))
  if (pages === 1 || wordIn(query, 'page') === 'all')
    return <WallTable caption={caption} rows={rows} totals={wallTotals(rows)} />
  const page = Math.min(pageIn(query), pages)
  const shown = rows.slice((page - 1) * rowsPerPage, page * rowsPerPage)
  const { t } = await words()
  return (
    <>
      <WallTable caption={caption} rows={shown} totals={wallTotals(rows)} />
      <Pager path={path} query={{}} page={page} total={rows.length} />
      <p className="screen-only text-center">
        <a href={`${path}?page=all`} className="inline-flex min-h-target items-center">
          {t('months.wall.whole', { count: rows.length })}
        </a>
      </p>
      <p className="paper-only font-bold">{t('months.wall.notWhole', { count: rows.length })}</p>
    </>
  )
}
