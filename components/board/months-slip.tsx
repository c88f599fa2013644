import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
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
          <p key={period} className="screen-only">
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

async function LatestTable(props: LatestMonth & { slug: string; names: 'FULL' | 'MASKED' }) {
  const { slug, names, month, rows } = props
  const { t, formats } = await words()
  const totals = wallTotals(rows)
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
      <p className="text-note">{t('months.wall.zero')}</p>
      <p className="screen-only">
        <a
          href={`/${slug}/months/${month}`}
          className="inline-flex min-h-target items-center font-bold"
        >
          {t('board.months.whole', { period: formats.month(month), count: rows.length })}
        </a>
      </p>
    </>
  )
}
