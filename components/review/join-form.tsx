import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

/** Who came later, or was forgotten: only who is among those present can confirm. */
export async function JoinForm(props: {
  action: FormAction
  meetingId: string
  /** With a sign-in, and not among those present. */
  staff: readonly { id: string; name: string }[]
}) {
  const { t } = await words()
  return (
    <ActionForm action={props.action} id="join">
      <input type="hidden" name="meetingId" value={props.meetingId} />
      <details className="screen-only border-y border-line py-1">
        <summary className="py-2 leading-loose">{t('meetings.join.title')}</summary>
        <div className="grid max-w-3xl gap-4 py-3">
          <p>{t('meetings.join.lead')}</p>
          <FieldGroup name="staffIds" label={t('meetings.join.staff')}>
            <div className="flex flex-wrap gap-x-6">
              {props.staff.map(({ id, name }) => (
                <CheckboxField key={id} name="staffIds" value={id} label={name} />
              ))}
            </div>
          </FieldGroup>
          <TextField
            name="guests"
            label={t('meetings.new.guests')}
            hint={t('meetings.new.guestsHint')}
            maxLength={400}
            optional
          />
          <SubmitButton look="quiet">{t('meetings.join.submit')}</SubmitButton>
        </div>
      </details>
    </ActionForm>
  )
}
