import { ActionForm } from '@/components/ui/action-form'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

/** The second person at the table, with their own name and password at the first one's PC. */
export async function ConfirmForm(props: {
  action: FormAction
  meetingId: string
  /** Who is signed in at this PC, and stays so. */
  typist: string
  /** Who of those present may confirm. */
  who: readonly string[]
}) {
  const { t } = await words()
  return (
    <section className="screen-only grid gap-3 border-2 border-ink bg-sheet px-4 py-4">
      <h2 className="font-serif text-lead">{t('meetings.confirm.title')}</h2>
      <p className="max-w-prose">{t('meetings.confirm.lead', { name: props.typist })}</p>
      <p className="max-w-prose font-bold">
        {props.who.length > 0
          ? t('meetings.confirm.who', { names: props.who.join('、') })
          : t('meetings.confirm.whoNobody')}
      </p>
      <ActionForm action={props.action}>
        <input type="hidden" name="meetingId" value={props.meetingId} />
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 sm:items-end">
          <TextField name="signInName" label={t('meetings.confirm.signInName')} maxLength={64} />
          <PasswordField
            name="password"
            label={t('meetings.confirm.password')}
            autoComplete="off"
            width="full"
          />
        </div>
        <SubmitButton>{t('meetings.confirm.submit')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
