import { ActionForm } from '@/components/ui/action-form'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { groupsWithLeaders } from '@/lib/households/change-queries'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { add } from './actions'

const path = '/office/households/groups'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('changes.groups.title') }
}

/** The village's groups: their names, their order, and who leads them. */
export default async function GroupsPage() {
  const { villageId } = await requireActor('household.change', path)
  const groups = await groupsWithLeaders(await reader(), villageId)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('changes.groups.title')}
        lead={t('changes.groups.lead')}
        back={{ href: '/office/households', label: t('households.title') }}
      />
      <DataTable
        caption={t('changes.groups.title')}
        captionHidden
        empty={<EmptyState>{t('changes.groups.none')}</EmptyState>}
        rows={groups}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            head: t('changes.groups.name'),
            cell: ({ id, name }) => (
              <a href={`${path}/${id}`} className="inline-flex min-h-target items-center">
                {name}
              </a>
            ),
            namesRow: true,
          },
          {
            key: 'leader',
            head: t('changes.groups.leader'),
            cell: ({ leader }) => leader?.name ?? t('changes.groups.nobody'),
          },
          {
            key: 'households',
            head: t('changes.groups.households'),
            cell: ({ _count: counted }) => counted.households,
            numeric: true,
          },
        ]}
      />
      <section className="mt-8 grid gap-2">
        <h2 className="font-serif text-lead">{t('changes.groups.add')}</h2>
        <ActionForm action={add}>
          <input type="hidden" name="groupId" value={newId(now())} />
          <TextField name="name" label={t('changes.groups.name')} maxLength={20} width="medium" />
          <div>
            <SubmitButton>{t('changes.groups.add')}</SubmitButton>
          </div>
        </ActionForm>
      </section>
    </>
  )
}
