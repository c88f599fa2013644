import { notFound, redirect } from 'next/navigation'
import { PassbookLines } from '@/components/passbook/passbook-lines'
import { PeriodHead } from '@/components/passbook/period-head'
import { YearTable } from '@/components/passbook/year-table'
import { Pager } from '@/components/ui/pager'
import type { HeldCard } from '@/lib/households/card-holder'
import { type PassbookHead, passbookLinesPerPage } from '@/lib/households/passbook-queries'
import { countLines, ledgerPage } from '@/lib/ledger/queries'
import { passbookDoubts } from '@/lib/months/objection-queries'
import { ownYear } from '@/lib/months/own-year'
import { monthsOfHousehold } from '@/lib/months/queries'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { type CivilMonth, yearOf } from '@/lib/shared/civil-date'

/** A month of the passbook: what its lines come to in the five lists, and the lines. */
export async function MonthBook(props: {
  card: HeldCard
  owner: PassbookHead
  month: CivilMonth
  page: number
}) {
  const { card, owner, month, page } = props
  const { villageId, householdId } = card
  const read = await reader()
  const filter = { householdId, month }
  const [months, { lines }, total, doubts] = await Promise.all([
    monthsOfHousehold(read, villageId, householdId),
    ledgerPage(read, villageId, filter, { page, size: passbookLinesPerPage }),
    countLines(read, villageId, filter),
    passbookDoubts(read, villageId, householdId),
  ])
  if (total === 0) notFound()
  if (lines.length === 0) redirect(`/passbook/${month}`)
  const { t, formats } = await words()
  const year = yearOf(month)
  const upToIt = ownYear(months, year, month)
  return (
    <>
      <PeriodHead
        title={formats.month(month)}
        owner={owner}
        back={{ href: `/passbook/${year}`, label: formats.period(year) }}
      />
      <YearTable
        caption={t('passbook.year.month')}
        months={upToIt.months.slice(-1)}
        total={upToIt.total}
      />
      <PassbookLines lines={lines} doubts={{ asked: doubts, today: today() }} />
      <Pager
        path={`/passbook/${month}`}
        query={{}}
        page={page}
        total={total}
        perPage={passbookLinesPerPage}
      />
    </>
  )
}
