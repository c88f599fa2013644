import { ActivityFacts } from '@/components/activities/activity-facts'
import { PresentTable } from '@/components/activities/present-table'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { type Actor, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { type ActivityLine, presentHouseholds } from '@/lib/earning/activity-queries'
import { requireActor } from '@/lib/request/actor'
import { pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { cancelActivityAction } from '../actions'
import { findActivity } from './find-activity'
import { ruleInWords, termsOn } from './rule-of-activity'

const perPage = 50

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.title') }
}

/** One activity: what it is, who is here, and what is done next. */
export default async function ActivityPage(props: PageProps<'/office/activities/[activityId]'>) {
  const { activityId } = await props.params
  const query = await props.searchParams
  const path = `/office/activities/${activityId}`
  const actor = await requireActor('activity.look', path)
  const activity = await findActivity(actor.villageId, activityId)
  const terms = await termsOn(actor.villageId, activity)
  const present = await presentHouseholds(await reader(), actor.villageId, activityId)
  const { t } = await words()
  const page = Math.min(pageIn(query), Math.max(1, Math.ceil(present.length / perPage)))
  return (
    <>
      <PageHead
        title={activity.title}
        back={{ href: '/office/activities', label: t('activities.back') }}
        next={<NextSteps actor={actor} activity={activity} />}
      />
      <div className="grid gap-6">
        <StateNotice actor={actor} activity={activity} just={wordIn(query, 'just')} />
        <ActivityFacts activity={activity} rule={await ruleInWords(terms)} />
        <section className="grid gap-2">
          <h2 className="font-serif text-lead">{t('activities.here.title')}</h2>
          {present.length === 0 ? (
            <p>{t('activities.here.none')}</p>
          ) : (
            <PresentTable households={present.slice((page - 1) * perPage, page * perPage)} />
          )}
          <Pager path={path} query={{}} page={page} total={present.length} perPage={perPage} />
        </section>
        {activity.state === 'PLANNED' && mayDo(actor.roles, 'activity.plan') && (
          <CancelActivity activityId={activityId} />
        )}
      </div>
    </>
  )
}

/** The one step that comes next is the red key: to sign in, later to close. */
async function NextSteps({ actor, activity }: { actor: Actor; activity: ActivityLine }) {
  const { t } = await words()
  const path = `/office/activities/${activity.id}`
  const plans = mayDo(actor.roles, 'activity.plan')
  const begun = activity.heldOn <= todayOf(actor)
  if (activity.state !== 'PLANNED')
    return <LinkButton href={`${path}/sheet?show=here`}>{t('activities.paper')}</LinkButton>
  return (
    <>
      <LinkButton href={`${path}/sheet`}>{t('activities.paper')}</LinkButton>
      {plans && <LinkButton href={`${path}/change`}>{t('activities.change')}</LinkButton>}
      {begun && plans && activity.present > 0 && (
        <LinkButton href={`${path}/close`}>{t('activities.close')}</LinkButton>
      )}
      {begun && mayDo(actor.roles, 'activity.sign-in') && (
        <LinkButton href={`${path}/sign-in`} look="primary">
          {t('activities.signIn')}
        </LinkButton>
      )}
    </>
  )
}

async function StateNotice(props: { actor: Actor; activity: ActivityLine; just: string }) {
  const { actor, activity, just } = props
  const { t, formats } = await words()
  const { id, state, heldOn, present, sheets, cancelReason } = activity
  if (state === 'CANCELLED')
    return (
      <Notice tone="warn" title={t('activities.cancelledNotice', { reason: cancelReason ?? '' })} />
    )
  if (state === 'CLOSED')
    return (
      <Notice
        tone="ok"
        title={t(sheets > 0 ? 'activities.closedWithSheet' : 'activities.closedCounted', {
          count: present,
        })}
      >
        {sheets > 0 && mayDo(actor.roles, 'claim.review') && (
          <a href={`/office/review/${id}`} className="inline-flex min-h-target items-center me-6">
            {t('activities.toReview')}
          </a>
        )}
        {sheets > 0 && mayDo(actor.roles, 'claim.record') && (
          <a href={`/office/earn/mine/${id}`} className="inline-flex min-h-target items-center">
            {t('activities.toSheet')}
          </a>
        )}
      </Notice>
    )
  if (heldOn > todayOf(actor))
    return (
      <Notice tone="info" title={just === 'planned' ? t('activities.planned') : undefined}>
        {t('activities.notYet', { day: formats.date(heldOn) })}
      </Notice>
    )
  return just === 'planned' ? <Notice tone="ok" title={t('activities.planned')} /> : null
}

async function CancelActivity({ activityId }: { activityId: string }) {
  const { t } = await words()
  return (
    <div className="screen-only mt-4">
      <ConfirmDetails
        label={t('activities.cancel.open')}
        question={t('activities.cancel.question')}
      >
        <ActionForm action={cancelActivityAction}>
          <input type="hidden" name="activityId" value={activityId} />
          <TextField name="reason" label={t('activities.cancel.reason')} maxLength={100} />
          <SubmitButton look="danger">{t('activities.cancel.submit')}</SubmitButton>
        </ActionForm>
      </ConfirmDetails>
    </div>
  )
}
