import { ReminderList } from '@/components/earning/reminder-list'
import { Predecessors } from '@/components/households/predecessors'
import { WaitingTable } from '@/components/households/waiting-table'
import { PassbookLines } from '@/components/passbook/passbook-lines'
import { LinkButton } from '@/components/ui/link-button'
import { Pager } from '@/components/ui/pager'
import { waitingClaimsOfHousehold } from '@/lib/earning/queries'
import { remindersOfHousehold } from '@/lib/earning/reminder-queries'
import { predecessorsOf } from '@/lib/households/change-queries'
import type { HouseholdFile } from '@/lib/households/queries'
import { ledgerPage, linesPerPage } from '@/lib/ledger/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

/** What waits for the review, and a page of the household's lines. */
export async function HouseholdBook(props: {
  villageId: string
  household: HouseholdFile
  path: string
  /** As the address asks for it; one behind the last is the last. */
  page: number
  /** Whether this person can go and review what waits. */
  reviews: boolean
}) {
  const { villageId, household, path } = props
  const page = Math.min(props.page, Math.max(1, Math.ceil(household.entries / linesPerPage)))
  const { t } = await words()
  const read = await reader()
  const [claims, reminders, { lines }, predecessors] = await Promise.all([
    waitingClaimsOfHousehold(read, villageId, household.id),
    remindersOfHousehold(read, villageId, household.id),
    ledgerPage(read, villageId, { householdId: household.id }, { page }),
    predecessorsOf(read, villageId, household.id),
  ])
  return (
    <>
      {claims.length > 0 && (
        <section className="grid gap-2">
          <h2 className="font-serif text-lead">{t('households.file.waiting')}</h2>
          <p className="text-soft">{t('households.file.waitingHint')}</p>
          <WaitingTable claims={claims} />
          {props.reviews && (
            <LinkButton href="/office/review">{t('households.file.waitingOpen')}</LinkButton>
          )}
        </section>
      )}
      <ReminderList reminders={reminders} />
      <section className="grid gap-2">
        {household.entries > 0 ? (
          <PassbookLines lines={lines} hrefOf={({ seq }) => `/office/ledger/${seq}`} />
        ) : (
          <p>{t('households.file.noEntries')}</p>
        )}
        <Pager path={path} query={{}} page={page} total={household.entries} />
      </section>
      <Predecessors
        predecessors={predecessors}
        hrefOf={(number) => `/office/households/${number}`}
      />
    </>
  )
}
