import { words } from '@/lib/request/words'
import type { Period } from '@/lib/shared/civil-date'
import { BoardSlip } from './board-slip'

/** Leads to the tables of what was closed last. */
export async function MonthsSlip({ slug, periods }: { slug: string; periods: readonly Period[] }) {
  const { t, formats } = await words()
  return (
    <BoardSlip id="months" title={t('board.months.title')}>
      <p>{t(periods.length > 0 ? 'board.months.lead' : 'board.months.none')}</p>
      {periods.map((period) => (
        <p key={period}>
          <a
            href={`/${slug}/months/${period}`}
            className="inline-flex min-h-target items-center font-bold"
          >
            {t('board.months.pageTitle', { period: formats.period(period) })}
          </a>
        </p>
      ))}
      <p className="screen-only">
        <a href={`/${slug}/figures`} className="inline-flex min-h-target items-center">
          {t('figures.link')}
        </a>
      </p>
      <p className="screen-only">
        <a href={`/${slug}/book`} className="inline-flex min-h-target items-center">
          {t('board.book.link')}
        </a>
      </p>
      {periods.length > 0 && (
        <p className="screen-only">
          <a href={`/${slug}/archive`} className="inline-flex min-h-target items-center">
            {t('board.archive.all')}
          </a>
        </p>
      )}
    </BoardSlip>
  )
}
