import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { NumberField } from '@/components/ui/number-field'
import { TextField } from '@/components/ui/text-field'
import { roles } from '@/lib/access/deeds'
import type { StaffLine } from '@/lib/access/queries'
import { words } from '@/lib/request/words'

/** Who somebody is, what parts they hold, and whose affairs they leave to others. */
export async function StaffFields({ person }: { person?: StaffLine }) {
  const { t } = await words()
  return (
    <>
      <TextField
        name="name"
        label={t('staff.fields.name')}
        defaultValue={person?.name}
        maxLength={40}
        width="medium"
      />
      <FieldGroup name="roles" label={t('staff.fields.roles')} hint={t('staff.fields.rolesHint')}>
        {roles.map((role) => (
          <CheckboxField
            key={role}
            name="roles"
            value={role}
            label={t(`common.roles.${role}`)}
            hint={t(`staff.roles.${role}`)}
            defaultChecked={person?.roles.includes(role)}
          />
        ))}
      </FieldGroup>
      <NumberField
        name="householdNumber"
        label={t('staff.fields.householdNumber')}
        hint={t('staff.fields.householdNumberHint')}
        defaultValue={person?.household?.number}
        optional
      />
      <TextField
        name="relativeNumbers"
        label={t('staff.fields.relativeNumbers')}
        hint={t('staff.fields.relativeNumbersHint')}
        defaultValue={person?.relatives.map(({ number }) => number).join(' ')}
        maxLength={200}
        width="medium"
        optional
      />
    </>
  )
}
