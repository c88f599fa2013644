import type { ReactNode } from 'react'
import { wallPoints } from '@/components/months/wall-points'
import { DataTable } from '@/components/ui/data-table'
import { boardName } from '@/lib/households/masked-name'
import { type WallRow, wallTotals } from '@/lib/months/wall-table'
import { words } from '@/lib/request/words'
import type { CivilMonth, Period } from '@/lib/shared/civil-date'
import { BoardSlip } from './board-slip'

/** A board has more to tell than points: the whole table is a page of its own. */
const householdsShown = 10

export interface LatestMonth {
  month: CivilMonth
  rows: readonly WallRow[]
}

/** How the table of the month that was closed last begins, and the way to all that is closed. */
export async function MonthsSlip(props: {
  slug: string
  names: 'FULL' | 'MASKED'
  latest: LatestMonth | null
  periods: readonly Period[]
}) {
  const { slug, names, latest, periods } = props
  const { t, formats } = await words()
  return (
    <BoardSlip id="months" title={t('board.months.title')}>
      {latest ? <LatestTable {...{ slug, names, ...latest }} /> : <p>{t('board.months.none')}</p>}
      {periods
        .filter((period) => period !== latest?.month)
        .map((period) => (
          <Way key={period} href={`/${slug}/months/${period}`} bold>
            {t('board.months.pageTitle', { period: formats.period(period) })}
          </Way>
        ))}
      <Way href={`/${slug}/figures`}>{t('figures.link')}</Way>
      <Way href={`/${slug}/book`}>{t('board.book.link')}</Way>
      {periods.length > 0 && <Way href={`/${slug}/archive`}>{t('board.archive.all')}</Way>}
    </BoardSlip>
  )
}

async function LatestTable(props: LatestMonth & { slug: string; names: 'FULL' | 'MASKED' }) {
  const { slug, names, month, rows } = props
  const { t, formats } = await words()
  return (
    <>
      <DataTable
        caption={t('board.months.caption', { period: formats.month(month), count: rows.length })}
        narrow="scroll"
        rows={rows.slice(0, householdsShown)}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'head',
            head: t('months.columns.head'),
            namesRow: true,
            unbroken: true,
            cell: ({ headName, number }) => (
              <>
                <span className="block">{boardName(headName, names)}</span>
                <span className="block text-note font-normal">
                  {t('ranking.number', { number: String(number) })}
                </span>
              </>
            ),
            foot: t('months.wall.total'),
          },
          ...wallPoints(t, wallTotals(rows)),
        ]}
      />
      <p className="text-note">{t('months.wall.zero')}</p>
      <Way href={`/${slug}/months/${month}`} bold>
        {t('board.months.whole', { period: formats.month(month), count: rows.length })}
      </Way>
    </>
  )
}

function Way({ href, bold, children }: { href: string; bold?: boolean; children: ReactNode }) {
  return (
    <p className="screen-only">
      <a href={href} className={`inline-flex min-h-target items-center ${bold ? 'font-bold' : ''}`}>
        {children}
      </a>
    </p>
  )
}
