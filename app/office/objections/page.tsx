import { redirect } from 'next/navigation'
import { ObjectionTable } from '@/components/objections/objection-table'
import { WriteDown } from '@/components/objections/write-down'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { mayDo } from '@/lib/access/deeds'
import { countObjections, objectionsPage, objectionsPerPage } from '@/lib/months/objection-queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

const path = '/office/objections'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('objections.title') }
}

/** Every objection to a line of the book, those without an answer first. */
export default async function ObjectionsPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('entry.look', path)
  const page = pageIn(await props.searchParams)
  const read = await reader()
  const [objections, { all, unanswered }] = await Promise.all([
    objectionsPage(read, actor.villageId, page),
    countObjections(read, actor),
  ])
  if (objections.length === 0 && page > 1) redirect(path)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('objections.title')}
        lead={t('objections.lead')}
        back={{ href: '/office/months', label: t('months.title') }}
      />
      {objections.length === 0 ? (
        <EmptyState>{t('objections.none')}</EmptyState>
      ) : (
        <ObjectionTable
          caption={t('objections.found', { all, unanswered })}
          objections={objections}
        />
      )}
      {mayDo(actor.roles, 'objection.record') && (
        <div className="mt-8">
          <WriteDown />
        </div>
      )}
      <Pager path={path} query={{}} page={page} total={all} perPage={objectionsPerPage} />
    </>
  )
}
