import { redirect } from 'next/navigation'
import { ReminderList } from '@/components/earning/reminder-list'
import { Predecessors } from '@/components/households/predecessors'
import { BalanceFigure } from '@/components/passbook/balance-figure'
import { ClosedPassbook } from '@/components/passbook/closed-passbook'
import { NoticeSentence } from '@/components/passbook/notice-sentence'
import { PassbookLines } from '@/components/passbook/passbook-lines'
import { PutAway } from '@/components/passbook/put-away'
import { ReadAloud } from '@/components/passbook/read-aloud'
import { RedeemSlip } from '@/components/passbook/redeem-slip'
import { spokenPassbook } from '@/components/passbook/spoken-passbook'
import { WaitingClaims } from '@/components/passbook/waiting-claims'
import { ownHonourWords } from '@/components/ranking/own-honour-words'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { NoticeBox } from '@/components/ui/notice-box'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { waitingClaimsOfHousehold } from '@/lib/earning/queries'
import { remindersOfHousehold } from '@/lib/earning/reminder-queries'
import { predecessorsOf } from '@/lib/households/change-queries'
import { passbookHead, passbookLinesPerPage, shelfFor } from '@/lib/households/passbook-queries'
import { ledgerPage } from '@/lib/ledger/queries'
import { passbookDoubts } from '@/lib/months/objection-queries'
import { honoursOfHousehold } from '@/lib/ranking/award-queries'
import { currentCard } from '@/lib/request/card-session'
import { today } from '@/lib/request/clock'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { yearOf } from '@/lib/shared/civil-date'
import { PredecessorsBook } from './predecessors-book'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('passbook.title') }
}

/**
 * The passbook of the household whose card was scanned in this browser; of no other, since the
 * address says no household. A card that is not known hides also the one that was open before.
 */
export default async function PassbookPage(props: { searchParams: Promise<PageQuery> }) {
  const query = await props.searchParams
  const card = await currentCard()
  const deadCard = (['unknown', 'replaced'] as const).find((how) => how === wordIn(query, 'card'))
  if (!card || deadCard) return <ClosedPassbook deadCard={deadCard} />

  const asked = await words()
  const { t, formats } = asked
  const { villageId, householdId } = card
  const page = pageIn(query)
  const read = await reader()
  const of = wordIn(query, 'of')
  if (of) return <PredecessorsBook number={of} card={card} page={page} />

  const [head, { lines }, goods, doubts] = await Promise.all([
    passbookHead(read, villageId, householdId, today()),
    ledgerPage(read, villageId, { householdId }, { page, size: passbookLinesPerPage }),
    page === 1 ? shelfFor(read, villageId, householdId, today()) : [],
    passbookDoubts(read, villageId, householdId),
  ])
  if (lines.length === 0 && page > 1) redirect('/passbook')
  const honours =
    page === 1 && head.honoured ? await honoursOfHousehold(read, villageId, householdId) : []
  return (
    <>
      <header className="mb-8 border-2 border-ink bg-sheet px-4 py-4 print:mb-3 print:py-2">
        <h1 className="mb-3 font-serif text-lead print:mb-0">
          {t('passbook.owner', { number: String(head.number), head: head.headName })} ·{' '}
          {head.groupName}
        </h1>
        <BalanceFigure balance={head.balance} today={today()} />
        {honours.length > 0 && (
          <p>
            {t('honours.own.said', {
              honours: formats.list(honours.map((one) => ownHonourWords(asked, one))),
            })}
          </p>
        )}
        {page === 1 && (
          <ReadAloud
            sentences={spokenPassbook(head, lines, asked)}
            lang={asked.locale}
            labels={{ read: t('passbook.aloud.read'), stop: t('passbook.aloud.stop') }}
          />
        )}
      </header>
      {page === 1 && (
        <>
          {wordIn(query, 'doubt') === 'said' && (
            <div role="status" className="mb-6">
              <NoticeBox tone="ok" word={t('objections.own.done')} />
            </div>
          )}
          <NoticeSentence doubts={doubts} today={today()} />
          <RedeemSlip head={head} goods={goods} />
          {head.waiting && (
            <WaitingClaims claims={await waitingClaimsOfHousehold(read, villageId, householdId)} />
          )}
          {head.reminded && (
            <ReminderList reminders={await remindersOfHousehold(read, villageId, householdId)} />
          )}
        </>
      )}
      <PassbookLines lines={lines} doubts={{ asked: doubts, today: today() }} />
      <Pager
        path="/passbook"
        query={{}}
        page={page}
        total={head.entries}
        perPage={passbookLinesPerPage}
      />
      {page === 1 && (
        <nav aria-label={t('passbook.title')} className="mt-6 flex flex-wrap gap-4">
          {head.entries > 0 && (
            <LinkButton href={`/passbook/${yearOf(today())}`}>{t('passbook.year.open')}</LinkButton>
          )}
          <LinkButton href="/passbook/wishes">{t('wishes.own.link')}</LinkButton>
          <PrintButton look="quiet">{t('passbook.year.print')}</PrintButton>
        </nav>
      )}
      {page === 1 && head.merged > 0 && (
        <Predecessors
          predecessors={await predecessorsOf(read, villageId, householdId)}
          hrefOf={(number) => hrefWith('/passbook', { of: String(number) })}
        />
      )}
      <PutAway />
    </>
  )
}
