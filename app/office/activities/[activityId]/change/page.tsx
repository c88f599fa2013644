import { redirect } from 'next/navigation'
import { ActivityFields } from '@/components/activities/activity-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { partnersBefore } from '@/lib/earning/activity-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { rulesInForce } from '@/lib/rules/queries'
import { changeActivityAction } from '../../actions'
import { findActivity } from '../find-activity'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.change') }
}

export default async function ChangeActivityPage(
  props: PageProps<'/office/activities/[activityId]/change'>,
) {
  const { activityId } = await props.params
  const path = `/office/activities/${activityId}`
  const { villageId } = await requireActor('activity.plan', `${path}/change`)
  const activity = await findActivity(villageId, activityId)
  if (activity.state !== 'PLANNED') redirect(path)
  const read = await reader()
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('activities.form.change', { title: activity.title })}
        back={{ href: path, label: activity.title }}
      />
      <ActionForm action={changeActivityAction}>
        <input type="hidden" name="activityId" value={activityId} />
        <ActivityFields
          activity={activity}
          day={activity.heldOn}
          rules={await rulesInForce(read, villageId, activity.heldOn)}
          partners={await partnersBefore(read, villageId)}
        />
        <SubmitButton>{t('activities.form.changeSubmit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
