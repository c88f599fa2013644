import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/request/words'
import { addDays, addMonths, type CivilDate, type CivilMonth } from '@/lib/shared/civil-date'
import { post } from '../actions'

/** What a notice means, with its days as they would be, and the form that posts it. */
export async function PostForm(props: {
  through: CivilMonth
  waiting: number
  days: number
  today: CivilDate
}) {
  const { t, formats } = await words()
  const { through, waiting, days, today } = props
  const until = formats.date(addDays(today, days))
  return (
    <>
      <section className="grid gap-2">
        <h2 className="font-serif text-lead">{t('notices.draft.meansTitle')}</h2>
        <ul className="list-disc ps-6">
          <li>{t('notices.draft.meansLater', { month: formats.month(addMonths(through, 1)) })}</li>
          <li>{t('notices.draft.meansDoubt', { until })}</li>
          <li>{t('notices.draft.meansSeal', { date: formats.date(addDays(today, days + 1)) })}</li>
          <li>{t('notices.draft.meansBack')}</li>
        </ul>
      </section>
      <ActionForm action={post}>
        <input type="hidden" name="through" value={through} />
        {waiting > 0 && (
          <CheckboxField name="leaveWaiting" label={t('notices.draft.leave', { count: waiting })} />
        )}
        <p>
          <SubmitButton>{t('notices.draft.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </>
  )
}
