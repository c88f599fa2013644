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
import { takesNoNames } from '@/lib/earning/activity-kinds'
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
  const { t } = await words()
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
        {!takesNoNames(activity.kind) && (
          <WhoIsHere villageId={actor.villageId} activityId={activityId} asked={pageIn(query)} />
        )}
        {activity.state === 'PLANNED' && mayDo(actor.roles, 'activity.plan') && (
          <CancelActivity activityId={activityId} />
        )}
      </div>
    </>
  )
}

async function WhoIsHere(props: { villageId: string; activityId: string; asked: number }) {
  const { villageId, activityId, asked } = props
  const present = await presentHouseholds(await reader(), villageId, activityId)
  const page = Math.min(asked, Math.max(1, Math.ceil(present.length / perPage)))
  const { t } = await words()
  return (
    <section className="grid gap-2">
      <h2 className="font-serif text-lead">{t('activities.here.title')}</h2>
      {present.length === 0 ? (
        <p>{t('activities.here.none')}</p>
      ) : (
        <PresentTable households={present.slice((page - 1) * perPage, page * perPage)} />
      )}
      <Pager
        path={`/office/activities/${activityId}`}
        query={{}}
        page={page}
        total={present.length}
        perPage={perPage}
      />
    </section>
  )
}

/** The one step that comes next is the red key: to sign in, later to close. */
async function NextSteps({ actor, activity }: { actor: Actor; activity: ActivityLine }) {
  const { t } = await words()
  const path = `/office/activities/${activity.id}`
  const plans = mayDo(actor.roles, 'activity.plan')
  const begun = activity.heldOn <= todayOf(actor)
  const names = !takesNoNames(activity.kind)
  if (activity.state !== 'PLANNED')
    return (
      names && <LinkButton href={`${path}/sheet?show=here`}>{t('activities.paper')}</LinkButton>
    )
  return (
    <>
      {names && <LinkButton href={`${path}/sheet`}>{t('activities.paper')}</LinkButton>}
      {plans && <LinkButton href={`${path}/change`}>{t('activities.change')}</LinkButton>}
      {begun && plans && (activity.present > 0 || activity.ruleId === null) && (
        <LinkButton href={`${path}/close`} look={names ? undefined : 'primary'}>
          {t('activities.close')}
        </LinkButton>
      )}
      {names && begun && mayDo(actor.roles, 'activity.sign-in') && (
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
  const { id, state, heldOn, present, headcount, sheets, cancelReason } = activity
  if (state === 'CANCELLED')
    return (
      <Notice tone="warn" title={t('activities.cancelledNotice', { reason: cancelReason ?? '' })} />
    )
  if (state === 'CLOSED')
    return (
      <Notice
        tone="ok"
        title={
          headcount === null
            ? t(sheets > 0 ? 'activities.closedWithSheet' : 'activities.closedCounted', {
                count: present,
              })
            : t('activities.closedHeads', { count: headcount })
        }
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
  const title = just === 'planned' ? t('activities.planned') : undefined
  if (takesNoNames(activity.kind))
    return (
      <Notice tone="info" title={title}>
        {t('activities.noNames')}
      </Notice>
    )
  if (heldOn > todayOf(actor))
    return (
      <Notice tone="info" title={title}>
        {t('activities.notYet', { day: formats.date(heldOn) })}
      </Notice>
    )
  return title ? <Notice tone="ok" title={title} /> : null
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
