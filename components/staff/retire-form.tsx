import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

/** The end of somebody's office. Cannot be undone, so it asks for a tick first. */
export async function RetireForm(props: { action: FormAction; staffId: string; name: string }) {
  const { t } = await words()
  const { name } = props
  return (
    <section className="mt-10 grid gap-4 border-t border-edge pt-6">
      <h2 className="font-serif text-lead">{t('staff.retirePage.title')}</h2>
      <p className="max-w-prose">{t('staff.retirePage.lead')}</p>
      <ActionForm action={props.action}>
        <input type="hidden" name="staffId" value={props.staffId} />
        <CheckboxField name="sure" label={t('staff.retirePage.sure', { name })} />
        <SubmitButton look="danger">{t('staff.retirePage.submit', { name })}</SubmitButton>
      </ActionForm>
    </section>
  )
}
