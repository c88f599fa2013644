import { notFound } from 'next/navigation'
import { ClosedPassbook } from '@/components/passbook/closed-passbook'
import { PutAway } from '@/components/passbook/put-away'
import { passbookHead } from '@/lib/households/passbook-queries'
import { currentCard } from '@/lib/request/card-session'
import { today } from '@/lib/request/clock'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { isCivilMonth } from '@/lib/shared/civil-date'
import { MonthBook } from './month-book'
import { YearBook } from './year-book'

interface PeriodPageProps {
  params: Promise<{ period: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('passbook.title') }
}

/** A year or a month of the passbook of the household whose card was scanned in this browser. */
export default async function PeriodPage(props: PeriodPageProps) {
  const { period } = await props.params
  const isYear = /^2\d{3}$/.test(period)
  if (!isYear && !isCivilMonth(period)) notFound()
  const card = await currentCard()
  if (!card) return <ClosedPassbook />
  const owner = await passbookHead(await reader(), card.villageId, card.householdId, today())
  return (
    <>
      {isYear ? (
        <YearBook card={card} owner={owner} year={period} />
      ) : (
        <MonthBook
          card={card}
          owner={owner}
          month={period}
          page={pageIn(await props.searchParams)}
        />
      )}
      <PutAway />
    </>
  )
}
