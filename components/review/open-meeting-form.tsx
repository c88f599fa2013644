import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { FieldGroup } from '@/components/ui/field-group'
import { LongTextField } from '@/components/ui/long-text-field'
import { RadioField } from '@/components/ui/radio-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { mostSheetsToChoose } from '@/lib/earning/meeting-input'
import type { Sheet } from '@/lib/earning/sheet-queries'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { TakeTicked } from './take-ticked'

interface OpenMeetingFormProps {
  action: FormAction
  /** Made when the form opens, so that sending it twice opens one meeting. */
  meetingId: string
  today: CivilDate
  staff: readonly { id: string; name: string }[]
  /** Who opens it: ticked from the start. */
  staffId: string
  sheets: readonly Sheet[]
  /** Claims that wait in all. */
  waiting: number
}

/** When, where, who is there, and what is reviewed. */
export async function OpenMeetingForm(props: OpenMeetingFormProps) {
  const { t, formats } = await words()
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="meetingId" value={props.meetingId} />
      <div className="grid items-start gap-x-10 gap-y-5 md:grid-cols-2">
        <DateField
          name="heldOn"
          label={t('meetings.new.heldOn')}
          defaultValue={props.today}
          max={props.today}
        />
        <TextField
          name="place"
          label={t('meetings.new.place')}
          hint={t('meetings.new.placeHint')}
          maxLength={60}
        />
        <FieldGroup
          name="staffIds"
          label={t('meetings.new.staff')}
          hint={t('meetings.new.staffHint')}
        >
          <div className="flex flex-wrap gap-x-6">
            {props.staff.map(({ id, name }) => (
              <CheckboxField
                key={id}
                name="staffIds"
                value={id}
                label={name}
                defaultChecked={id === props.staffId}
              />
            ))}
          </div>
        </FieldGroup>
        <LongTextField
          name="guests"
          label={t('meetings.new.guests')}
          hint={t('meetings.new.guestsHint')}
          rows={2}
          maxLength={1_000}
          optional
        />
      </div>
      <TakeTicked />
      <RadioField
        name="take"
        label={t('meetings.new.take')}
        choices={[
          {
            value: 'everything',
            label: t('meetings.new.everything', { claims: String(props.waiting) }),
          },
          { value: 'chosen', label: t('meetings.new.chosen') },
        ]}
        defaultValue="everything"
      />
      <FieldGroup
        name="sheetIds"
        label={t('meetings.new.sheets')}
        hint={
          props.sheets.length === mostSheetsToChoose &&
          t('meetings.new.cut', { count: String(mostSheetsToChoose) })
        }
      >
        {props.sheets.map((sheet) => (
          <CheckboxField
            key={sheet.id}
            name="sheetIds"
            value={sheet.id}
            label={t('meetings.new.sheet', {
              day: formats.date(sheet.occurredOn),
              rule: sheet.ruleName,
              count: sheet.waiting,
              name: sheet.recordedBy,
            })}
            hint={sheet.note ?? undefined}
          />
        ))}
      </FieldGroup>
      <SubmitButton>{t('meetings.new.submit')}</SubmitButton>
    </ActionForm>
  )
}
