import { ActivitiesTable } from '@/components/activities/activities-table'
import { ServicesTable } from '@/components/activities/services-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { activitiesPage } from '@/lib/earning/activity-queries'
import { servicesByQuarter } from '@/lib/earning/service-queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { previousPeriod, yearOf } from '@/lib/shared/civil-date'

const path = '/office/activities'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.title') }
}

/** What is planned and what took place. */
export default async function ActivitiesPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('activity.look', path)
  const asked = pageIn(await props.searchParams)
  const { activities, total, page } = await activitiesPage(await reader(), actor.villageId, asked)
  const today = todayOf(actor)
  const services = await servicesByQuarter(await reader(), actor.villageId, {
    from: `${yearOf(previousPeriod(yearOf(today)))}-01-01`,
    until: today,
  })
  const { t } = await words()
  const plan = mayDo(actor.roles, 'activity.plan') && (
    <LinkButton href={`${path}/plan`} look="primary">
      {t('activities.plan')}
    </LinkButton>
  )
  return (
    <>
      <PageHead
        title={t('activities.title')}
        lead={t('activities.lead')}
        next={
          total > 0 && (
            <>
              <LinkButton href={`${path}/month`}>{t('activities.month.open')}</LinkButton>
              {plan}
            </>
          )
        }
      />
      {total === 0 ? (
        <EmptyState next={plan}>{t('activities.none')}</EmptyState>
      ) : (
        <ActivitiesTable activities={activities} />
      )}
      <Pager path={path} query={{}} page={page} total={total} />
      <ServicesTable services={services} />
    </>
  )
}
