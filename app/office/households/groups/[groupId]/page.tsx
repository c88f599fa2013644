import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { groupsWithLeaders, possibleLeaders } from '@/lib/households/change-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { change, remove } from '../actions'

const path = '/office/households/groups'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('changes.groups.title') }
}

/** One group: name, place in the lists, 组长; deleted only while nobody lives in it. */
export default async function GroupPage(props: { params: Promise<{ groupId: string }> }) {
  const { groupId } = await props.params
  const { villageId } = await requireActor('household.change', `${path}/${groupId}`)
  const read = await reader()
  const groups = await groupsWithLeaders(read, villageId)
  const place = groups.findIndex(({ id }) => id === groupId) + 1
  const group = groups[place - 1]
  if (!group) notFound()
  const leaders = await possibleLeaders(read, villageId)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={group.name}
        back={{ href: path, label: t('changes.groups.title') }}
        lead={`${t('changes.groups.households')}：${group._count.households}`}
      />
      <div className="grid gap-8">
        <ActionForm action={change}>
          <input type="hidden" name="groupId" value={group.id} />
          <TextField
            name="name"
            label={t('changes.groups.name')}
            defaultValue={group.name}
            maxLength={20}
            width="medium"
          />
          <NumberField
            name="place"
            label={t('changes.groups.place')}
            hint={t('changes.groups.placeHint')}
            defaultValue={place}
            maxLength={3}
          />
          <SelectField
            name="leaderId"
            label={t('changes.groups.leader')}
            hint={t('changes.groups.leaderHint')}
            choices={leaders.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={group.leader?.id ?? ''}
            placeholder={t('changes.groups.nobody')}
            width="medium"
            optional
          />
          <div>
            <SubmitButton>{t('changes.groups.submit')}</SubmitButton>
          </div>
        </ActionForm>
        {group._count.households === 0 && (
          <ConfirmDetails
            label={t('changes.groups.delete')}
            question={<p>{t('changes.groups.deleteQuestion')}</p>}
          >
            <ActionForm action={remove}>
              <input type="hidden" name="groupId" value={group.id} />
              <div>
                <SubmitButton look="danger">{t('changes.groups.delete')}</SubmitButton>
              </div>
            </ActionForm>
          </ConfirmDetails>
        )}
      </div>
    </>
  )
}
