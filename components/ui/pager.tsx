import { words } from '@/lib/request/words'
import { rowsPerPage } from '@/lib/shared/rows-per-page'
import { buttonLook } from './button-look'
import { hrefWith, type Query } from './href-with'

/** Leads through the pages of a list by plain links that keep the rest of the address. */
export async function Pager(props: {
  /** The path of the list, and what else its address asks for. */
  path: string
  query: Query
  /** From 1. */
  page: number
  /** Rows of all pages. */
  total: number
  /** As many as the list's query cuts a page to. */
  perPage?: number
  /** What the page is called in the address, where one address has several lists. */
  name?: string
}) {
  const { t } = await words()
  const { perPage = rowsPerPage, total } = props
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (pages === 1) return null
  const to = (page: number) =>
    hrefWith(props.path, props.query, {
      [props.name ?? 'page']: page === 1 ? undefined : String(page),
    })
  return (
    <>
      {/* paper must say that it is not all; pages of a list are no sheets, which count themselves */}
      <p className="paper-only mt-2 text-end">
        {t('common.pager.rows', {
          first: (props.page - 1) * perPage + 1,
          last: Math.min(props.page * perPage, total),
          total,
        })}
      </p>
      <nav
        aria-label={t('common.pager.label')}
        className="mt-4 flex flex-wrap items-center justify-center gap-4"
      >
        {props.page > 1 && (
          <a rel="prev" href={to(props.page - 1)} className={buttonLook()}>
            {t('common.pager.previous')}
          </a>
        )}
        <span>{t('common.pager.position', { page: props.page, pages })}</span>
        {props.page < pages && (
          <a rel="next" href={to(props.page + 1)} className={buttonLook()}>
            {t('common.pager.next')}
          </a>
        )}
      </nav>
    </>
  )
}
