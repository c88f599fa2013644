import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { LongTextField } from '@/components/ui/long-text-field'
import { NumberField } from '@/components/ui/number-field'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { ToldFields } from './told-fields'

/** 提醒: which household, what it was, and how they were told. */
export async function ReminderForm(props: {
  action: FormAction
  /** Made when the form opens, so that sending it twice reminds once. */
  reminderId: string
  today: CivilDate
  by: string
  /** The household's number, if the page that led here knew it. */
  number?: number
  /** Deductions it can remind of; none where the village takes no points away. */
  rules: readonly { ruleId: string; name: string }[]
  ruleId?: string
}) {
  const { t } = await words()
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="reminderId" value={props.reminderId} />
      <div className="grid max-w-3xl gap-5">
        <NumberField
          name="householdNumber"
          label={t('reminders.household')}
          hint={t('reminders.householdHint')}
          defaultValue={props.number}
        />
        <LongTextField
          name="what"
          label={t('reminders.what')}
          hint={t('reminders.whatHint')}
          maxLength={200}
          rows={2}
        />
        <DateField
          name="occurredOn"
          label={t('reminders.occurredOn')}
          defaultValue={props.today}
          max={props.today}
        />
        {props.rules.length > 0 && (
          <SelectField
            name="ruleId"
            label={t('reminders.rule')}
            placeholder={t('reminders.noRule')}
            choices={props.rules.map(({ ruleId, name }) => ({ value: ruleId, label: name }))}
            defaultValue={props.ruleId}
            optional
          />
        )}
        <ToldFields today={props.today} by={props.by} />
        <SubmitButton>{t('reminders.submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
