import { MonthPlan } from '@/components/activities/month-plan'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { Tabs } from '@/components/ui/tabs'
import { todayOf } from '@/lib/access/actor'
import { activitiesOfMonth } from '@/lib/earning/activity-queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { addMonths, isCivilMonth, monthOf } from '@/lib/shared/civil-date'
import { rowsPerPage } from '@/lib/shared/rows-per-page'

const path = '/office/activities/month'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.month.open') }
}

/** The plan of a month on one sheet, this month's if none is named. */
export default async function MonthPlanPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('activity.look', path)
  const asked = wordIn(await props.searchParams, 'month')
  const month = isCivilMonth(asked) ? asked : monthOf(todayOf(actor))
  const activities = await activitiesOfMonth(await reader(), actor.villageId, month)
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        title={t('activities.month.title', { month: formats.month(month) })}
        back={{ href: '/office/activities', label: t('activities.back') }}
        next={activities.length > 0 && <PrintButton>{t('common.actions.print')}</PrintButton>}
      />
      <div className="screen-only">
        <Tabs
          label={t('activities.month.tabs')}
          many
          tabs={[-1, 0, 1].map((away) => ({
            href: `${path}?month=${addMonths(month, away)}`,
            label: formats.month(addMonths(month, away)),
            current: away === 0,
          }))}
        />
      </div>
      {activities.length === 0 ? (
        <EmptyState>{t('activities.month.none')}</EmptyState>
      ) : (
        <div className="print:[&_.book-table]:text-[14pt]">
          <MonthPlan activities={activities} />
        </div>
      )}
      {activities.length === rowsPerPage && (
        <p>{t('activities.month.first', { count: rowsPerPage })}</p>
      )}
    </>
  )
}
