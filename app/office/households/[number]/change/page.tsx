import { GroupFields } from '@/components/households/group-fields'
import { householdName } from '@/components/households/household-name'
import { PeopleFields } from '@/components/households/people-fields'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { groupsOf } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { change } from '../../actions'
import { findHousehold } from '../../find-household'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('common.actions.change') }
}

export default async function ChangeHouseholdPage(props: { params: Promise<{ number: string }> }) {
  const { number } = await props.params
  const here = `/office/households/${number}`
  const { villageId } = await requireActor('household.change', `${here}/change`)
  const { t } = await words()
  const household = await findHousehold(villageId, number)
  const groups = await groupsOf(await reader(), villageId)
  const name = householdName(t, household)
  return (
    <>
      <PageHead
        title={t('households.changePage.title', { household: name })}
        lead={t('households.changePage.lead')}
        back={{ href: here, label: name }}
        next={<a href={`${here}/changes`}>{t('changes.title')}</a>}
      />
      <ActionForm action={change}>
        <input type="hidden" name="householdId" value={household.id} />
        <PeopleFields household={household} />
        <GroupFields groups={groups} chosen={household.groupName} />
        <NumberField
          name="number"
          label={t('households.fields.number')}
          hint={t('households.fields.numberHint')}
          defaultValue={household.number}
          maxLength={5}
        />
        <CheckboxField
          name="notRanked"
          label={t('households.fields.notRanked')}
          hint={t('households.fields.notRankedHint')}
          defaultChecked={!household.ranked}
        />
        <SubmitButton>{t('households.changePage.submit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
