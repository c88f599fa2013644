import { ExportLinks } from '@/components/exchange/export-links'
import { HouseholdFilter } from '@/components/households/household-filter'
import { HouseholdTable } from '@/components/households/household-table'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { mayDo } from '@/lib/access/deeds'
import { groupsOf, householdsPage } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { filterIn } from './filter'

const path = '/office/households'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('households.title') }
}

export default async function HouseholdsPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('household.look', path)
  const query = await props.searchParams
  const { t } = await words()
  const read = await reader()
  const groups = await groupsOf(read, actor.villageId)
  const filter = filterIn(query, groups)
  const found = await householdsPage(read, actor.villageId, filter, pageIn(query))
  const asked = { q: filter.typed, group: filter.groupId, living: filter.living }
  const narrowed = Object.values(asked).some(Boolean)
  const changeable = mayDo(actor.roles, 'household.change')
  const places = [
    ...(changeable ? (['groups', 'duplicates', 'visits'] as const) : []),
    ...(mayDo(actor.roles, 'card.print') ? (['cards'] as const) : []),
    ...(mayDo(actor.roles, 'entry.look') ? (['slips'] as const) : []),
  ]
  const labelOf = (place: (typeof places)[number]) => {
    if (place === 'cards') return t('households.cards.open')
    return place === 'slips' ? t('slips.open') : t(`changes.${place}.open`)
  }
  const add = changeable && (
    <>
      <LinkButton href={`${path}/add-list`}>{t('households.addList')}</LinkButton>
      <LinkButton href={`${path}/new`} look="primary">
        {t('households.add')}
      </LinkButton>
    </>
  )
  return (
    <>
      <PageHead
        title={t('households.title')}
        lead={t('households.lead')}
        next={
          <>
            {found.total > 0 && (
              <LinkButton href={hrefWith(`${path}/print`, asked)}>
                {t('households.print')}
              </LinkButton>
            )}
            {add}
          </>
        }
      />
      {places.length > 0 && (
        <nav aria-label={t('households.title')} className="mb-5 flex flex-wrap gap-x-6">
          {places.map((place) => (
            <a
              key={place}
              href={`${path}/${place}`}
              className="inline-flex min-h-target items-center"
            >
              {labelOf(place)}
            </a>
          ))}
        </nav>
      )}
      {(found.total > 0 || narrowed) && (
        <HouseholdFilter path={path} groups={groups} chosen={filter} />
      )}
      {found.total > 0 ? (
        <>
          <p className="mb-2 text-soft">
            {t(`households.list.${narrowed ? 'found' : 'total'}`, { count: found.total })}
          </p>
          <HouseholdTable households={found.households} linked />
          <Pager path={path} query={asked} page={found.page} total={found.total} />
          <div className="screen-only mt-6">
            <ExportLinks table="households" />
          </div>
        </>
      ) : (
        <EmptyState>{t(`households.list.${narrowed ? 'notFound' : 'none'}`)}</EmptyState>
      )}
    </>
  )
}
