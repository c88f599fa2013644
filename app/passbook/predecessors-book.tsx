import { redirect } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { PassbookLines } from '@/components/passbook/passbook-lines'
import { PutAway } from '@/components/passbook/put-away'
import { Pager } from '@/components/ui/pager'
import type { HeldCard } from '@/lib/households/card-holder'
import { predecessorsOf } from '@/lib/households/change-queries'
import { passbookLinesPerPage } from '@/lib/households/passbook-queries'
import { ledgerPage } from '@/lib/ledger/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

/** The old passbook of a household that was merged into this one: to be read, page by page. */
export async function PredecessorsBook(props: {
  /** As the address has it; one that is not of this passbook leads back to it. */
  number: string
  card: HeldCard
  page: number
}) {
  const { t } = await words()
  const { card, page } = props
  const read = await reader()
  const predecessors = await predecessorsOf(read, card.villageId, card.householdId)
  const household = predecessors.find(({ number }) => String(number) === props.number)
  if (!household) redirect('/passbook')
  const { lines } = await ledgerPage(
    read,
    card.villageId,
    { householdId: household.id },
    { page, size: passbookLinesPerPage },
  )
  const query = { of: String(household.number) }
  if (lines.length === 0 && page > 1) redirect(`/passbook?of=${household.number}`)
  return (
    <>
      <h1 className="mb-2 font-serif text-lead">
        {t('changes.predecessors.showing', { household: householdName(t, household) })}
      </h1>
      <p className="mb-6">
        <a href="/passbook" className="inline-flex min-h-target items-center">
          {t('passbook.title')}
        </a>
      </p>
      <PassbookLines lines={lines} />
      <Pager
        path="/passbook"
        query={query}
        page={page}
        total={household.entries}
        perPage={passbookLinesPerPage}
      />
      <PutAway />
    </>
  )
}
