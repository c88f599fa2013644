import { GroupFields } from '@/components/households/group-fields'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { NumberField } from '@/components/ui/number-field'
import { SelectField } from '@/components/ui/select-field'
import { groupsOf, type HouseholdFile } from '@/lib/households/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { split } from '../actions'
import { ChangeForm } from './change-form'
import { OnlyHead } from './only-head'

/** 分户: who moves out, who is head there, in which group, and how many points go along. */
export async function SplitForm(props: { household: HouseholdFile; villageId: string }) {
  const { t, formats } = await words()
  const { household } = props
  const others = household.members.slice(1)
  if (others.length === 0) return <OnlyHead number={household.number} />
  return (
    <ChangeForm action={split} household={household} notes={[t('changes.form.splitKin')]}>
      <FieldGroup
        name="people"
        label={t('changes.fields.people')}
        hint={t('changes.fields.peopleHint')}
      >
        {others.map(({ name }) => (
          <CheckboxField key={name} name="people" value={name} label={name} />
        ))}
      </FieldGroup>
      <SelectField
        name="headName"
        label={t('changes.fields.newHead')}
        hint={t('changes.fields.newHeadHint')}
        choices={others.map(({ name }) => ({ value: name, label: name }))}
        placeholder={t('common.form.choose')}
        width="medium"
      />
      <GroupFields
        groups={await groupsOf(await reader(), props.villageId)}
        chosen={household.groupName}
      />
      <NumberField
        name="number"
        label={t('changes.fields.number')}
        hint={t('households.fields.numberNextHint')}
        maxLength={5}
        optional
      />
      <NumberField
        name="points"
        label={t('changes.fields.splitPoints')}
        hint={t('changes.fields.splitPointsHint', {
          most: formats.points(Math.max(0, household.balance)),
        })}
        maxLength={6}
        optional
      />
    </ChangeForm>
  )
}
