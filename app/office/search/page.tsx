import { redirect } from 'next/navigation'
import { HouseholdTable } from '@/components/households/household-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { SearchBox } from '@/components/ui/search-box'
import { findHouseholds, mostFound } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

const path = '/office/search'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('office.search.title') }
}

export default async function SearchPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('household.look', path)
  const typed = wordIn(await props.searchParams, 'q')
  const found = await findHouseholds(await reader(), actor.villageId, typed)
  const [only, another] = found
  if (only && !another) redirect(`/office/households/${only.number}`)
  const { t } = await words()
  if (!only)
    return (
      <>
        <PageHead title={t('office.search.title')} />
        <div className="mb-6 max-w-xl">
          <SearchBox
            path={path}
            label={t('common.search.label')}
            inShort={t('common.search.inShort')}
            value={typed}
          />
        </div>
        <EmptyState>
          {typed === '' ? t('office.search.empty') : t('office.search.none', { typed })}
        </EmptyState>
      </>
    )
  const count = String(found.length)
  return (
    <>
      <PageHead
        title={t('office.search.title')}
        lead={t(found.length < mostFound ? 'office.search.found' : 'office.search.more', { count })}
      />
      <HouseholdTable households={found} linked />
    </>
  )
}
