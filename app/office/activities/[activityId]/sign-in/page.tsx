import { redirect } from 'next/navigation'
import { SignInDesk } from '@/components/activities/sign-in-desk'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Tabs } from '@/components/ui/tabs'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { takesNoNames } from '@/lib/earning/activity-kinds'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { signInTypedAction } from '../../actions'
import { findActivity } from '../find-activity'
import { LastSignIns } from './last-sign-ins'
import { PickHousehold } from './pick-household'
import { TickHouseholds } from './tick-households'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.signIn') }
}

/** The desk at the spot: a field that listens to cards, or the households to tick. */
export default async function SignInPage(
  props: PageProps<'/office/activities/[activityId]/sign-in'>,
) {
  const { activityId } = await props.params
  const query = await props.searchParams
  const path = `/office/activities/${activityId}`
  const actor = await requireActor('activity.sign-in', `${path}/sign-in`)
  const activity = await findActivity(actor.villageId, activityId)
  const begun = activity.state === 'PLANNED' && todayOf(actor) >= activity.heldOn
  if (!begun || takesNoNames(activity.kind)) redirect(path)
  const byGroup = choiceIn(query, 'by', ['group']) !== undefined
  const find = wordIn(query, 'find')
  const { t } = await words()
  const { title, present: count, places } = activity
  const desk = `${path}/sign-in`
  return (
    <>
      <PageHead
        title={t('activities.desk.title', { title })}
        lead={
          places === null
            ? t('activities.desk.count', { count })
            : t('activities.desk.countOf', { count, places })
        }
        back={{ href: path, label: title }}
        next={
          mayDo(actor.roles, 'activity.plan') &&
          count > 0 && <LinkButton href={`${path}/close`}>{t('activities.close')}</LinkButton>
        }
      />
      <Tabs
        label={t('activities.signIn')}
        tabs={[
          { href: desk, label: t('activities.desk.byCard'), current: !byGroup },
          { href: `${desk}?by=group`, label: t('activities.desk.byGroup'), current: byGroup },
        ]}
      />
      {byGroup ? (
        <TickHouseholds actor={actor} activity={activity} />
      ) : (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
          <div className="grid gap-6">
            {find !== '' && <PickHousehold actor={actor} activityId={activityId} typed={find} />}
            <SignInDesk
              action={signInTypedAction}
              activityId={activityId}
              words={{
                field: t('activities.desk.field'),
                hint: t('activities.desk.hint'),
                submit: t('activities.desk.submit'),
                camera: t('activities.desk.camera'),
                cameraStop: t('activities.desk.cameraStop'),
                cameraHint: t('activities.desk.cameraHint'),
                noCamera: t('activities.desk.noCamera'),
              }}
            />
          </div>
          <LastSignIns actor={actor} activityId={activityId} />
        </div>
      )}
    </>
  )
}
