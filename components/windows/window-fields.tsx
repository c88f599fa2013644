import { DateField, MonthField } from '@/components/ui/date-field'
import { FieldGroup } from '@/components/ui/field-group'
import { NumberField } from '@/components/ui/number-field'
import { RadioField } from '@/components/ui/radio-field'
import { TextField } from '@/components/ui/text-field'
import { type PlanWindowInput, windowKinds } from '@/lib/redemption/input'
import { words } from '@/lib/request/words'

/**
 * What is planned: name, kind, up to which month points count, and the days. `kindChosen` where the
 * kind was chosen before, since the rest is proposed from it.
 */
export async function WindowFields(props: { plan: PlanWindowInput; kindChosen?: boolean }) {
  const { plan, kindChosen } = props
  const { t } = await words()
  return (
    <>
      <TextField
        name="name"
        label={t('windows.fields.name')}
        defaultValue={plan.name}
        maxLength={40}
      />
      {kindChosen ? (
        <input type="hidden" name="kind" value={plan.kind} />
      ) : (
        <RadioField
          name="kind"
          label={t('windows.fields.kind')}
          defaultValue={plan.kind}
          inline
          choices={windowKinds.map((kind) => ({ value: kind, label: t(`windows.kinds.${kind}`) }))}
        />
      )}
      <MonthField
        name="cutoffMonth"
        label={t('windows.fields.cutoffMonth')}
        hint={t('windows.fields.cutoffHint')}
        defaultValue={plan.cutoffMonth}
      />
      <NumberField
        name="capPoints"
        label={t('windows.fields.cap')}
        hint={t('windows.fields.capHint')}
        defaultValue={plan.capPoints ?? undefined}
        optional
      />
      <FieldGroup name="days" label={t('windows.fields.days')}>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <DateField
            name="opensOn"
            label={t('windows.fields.opensOn')}
            defaultValue={plan.opensOn}
          />
          <DateField
            name="closesOn"
            label={t('windows.fields.closesOn')}
            defaultValue={plan.closesOn}
          />
        </div>
      </FieldGroup>
    </>
  )
}
