import { ActivityFields } from '@/components/activities/activity-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { partnersBefore } from '@/lib/earning/activity-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { rulesInForce } from '@/lib/rules/queries'
import { planActivityAction } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.form.title') }
}

export default async function PlanActivityPage() {
  const actor = await requireActor('activity.plan', '/office/activities/plan')
  const { villageId } = actor
  const read = await reader()
  const { t } = await words()
  const today = todayOf(actor)
  return (
    <>
      <PageHead
        title={t('activities.form.title')}
        back={{ href: '/office/activities', label: t('activities.back') }}
      />
      <ActionForm action={planActivityAction}>
        <ActivityFields
          day={today}
          rules={await rulesInForce(read, villageId, today)}
          partners={await partnersBefore(read, villageId)}
        />
        <SubmitButton>{t('activities.form.submit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
