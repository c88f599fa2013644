import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { visitsToMake } from '@/lib/households/change-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('changes.visits.title') }
}

/** 上门名单: to be printed and taken along. */
export default async function VisitsPage() {
  const { villageId } = await requireActor('household.look', '/office/households/visits')
  const visits = await visitsToMake(await reader(), villageId)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('changes.visits.title')}
        lead={t('changes.visits.lead')}
        back={{ href: '/office/households', label: t('households.title') }}
        next={visits.length > 0 && <PrintButton>{t('common.actions.print')}</PrintButton>}
      />
      <DataTable
        caption={t('changes.visits.title')}
        captionHidden
        empty={<EmptyState>{t('changes.visits.none')}</EmptyState>}
        rows={visits}
        rowKey={({ id }) => id}
        columns={[
          { key: 'group', head: t('households.file.group'), cell: ({ group }) => group.name },
          {
            key: 'household',
            head: t('common.nouns.household'),
            cell: (household) => (
              <a
                href={`/office/households/${household.number}/changes/visit`}
                className="inline-flex min-h-target items-center"
              >
                {householdName(t, household)}
              </a>
            ),
            namesRow: true,
          },
          { key: 'note', head: t('changes.visits.note'), cell: ({ visitNote }) => visitNote },
          { key: 'done', head: t('changes.visits.done'), cell: () => '', paperOnly: true },
        ]}
      />
    </>
  )
}
