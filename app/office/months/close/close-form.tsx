import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/request/words'
import { addMonths, type CivilMonth } from '@/lib/shared/civil-date'
import { close } from '../actions'

/** What closing at once means, and the form that does it. */
export async function CloseForm({ through, waiting }: { through: CivilMonth; waiting: number }) {
  const { t, formats } = await words()
  const month = formats.month(addMonths(through, 1))
  return (
    <>
      <section className="grid gap-2">
        <h2 className="font-serif text-lead">{t('months.closing.meansTitle')}</h2>
        <ul className="list-disc ps-6">
          <li>{t('months.closing.meansSealed')}</li>
          <li>{t('months.closing.meansLater', { month })}</li>
          <li>{t('months.closing.meansNext')}</li>
        </ul>
      </section>
      <ActionForm action={close}>
        <input type="hidden" name="through" value={through} />
        {waiting > 0 && (
          <CheckboxField
            name="leaveWaiting"
            label={t('months.closing.leave', { count: waiting })}
            hint={
              <a href="/office/review" className="inline-flex min-h-target items-center">
                {t('months.closing.leaveHint')}
              </a>
            }
          />
        )}
        <p>
          <SubmitButton>{t('months.closing.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </>
  )
}
