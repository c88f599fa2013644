import { redirect } from 'next/navigation'
import { ExportLinks } from '@/components/exchange/export-links'
import { LedgerFilter } from '@/components/ledger/ledger-filter'
import { LedgerTable } from '@/components/ledger/ledger-table'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { findHouseholds } from '@/lib/households/queries'
import { countLines, ledgerPage, linesPerPage } from '@/lib/ledger/queries'
import { bookSpan } from '@/lib/months/queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { monthsBetween } from '@/lib/shared/civil-date'
import { HouseholdChoice } from './household-choice'
import { asksByName, filterOf, ledgerQuestion } from './ledger-question'

const path = '/office/ledger'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('ledger.title') }
}

/** The village's one book, newest line first, narrowed by what the address asks for. */
export default async function LedgerPage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId } = await requireActor('entry.look', path)
  const query = await props.searchParams
  const { t } = await words()
  const read = await reader()
  const span = await bookSpan(read, villageId, today())
  const months = monthsBetween(span.first, span.running).toReversed()
  const asked = ledgerQuestion(query, months)
  const address = { ...asked, household: asked.typed, typed: undefined }
  const head = (
    <>
      <PageHead title={t('ledger.title')} lead={t('ledger.lead')} />
      <LedgerFilter path={path} months={months} asked={asked} />
    </>
  )
  if (asksByName(asked)) {
    const found = await findHouseholds(read, villageId, asked.typed)
    const [only, ...others] = found
    if (only && others.length === 0)
      redirect(hrefWith(path, address, { household: String(only.number) }))
    const hrefOf = (number: number) => hrefWith(path, address, { household: String(number) })
    return (
      <>
        {head}
        <HouseholdChoice typed={asked.typed} found={found} hrefOf={hrefOf} />
      </>
    )
  }

  const filter = filterOf(asked)
  const page = pageIn(query)
  const [{ lines }, total] = await Promise.all([
    ledgerPage(read, villageId, filter, { page }),
    countLines(read, villageId, filter),
  ])
  const narrowed = Object.values(filter).some((value) => value !== undefined)
  if (lines.length === 0 && page > 1) redirect(hrefWith(path, address))
  return (
    <>
      {head}
      {lines.length === 0 ? (
        <EmptyState>{t(narrowed ? 'ledger.noneFound' : 'ledger.none')}</EmptyState>
      ) : (
        <LedgerTable caption={t('ledger.found', { count: total })} lines={lines} />
      )}
      <Pager path={path} query={address} page={page} total={total} perPage={linesPerPage} />
      <div className="screen-only mt-6">
        <ExportLinks table="ledger" />
      </div>
    </>
  )
}
