import { redirect } from 'next/navigation'
import { activityWhen } from '@/components/activities/activity-when'
import { SignInSheet } from '@/components/activities/sign-in-sheet'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { Tabs } from '@/components/ui/tabs'
import { takesNoNames } from '@/lib/earning/activity-kinds'
import { presentHouseholds } from '@/lib/earning/activity-queries'
import { countsPersons } from '@/lib/earning/locked-activity'
import { requireActor } from '@/lib/request/actor'
import { choiceIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { findActivity } from '../find-activity'
import { termsOn } from '../rule-of-activity'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.paperTitle') }
}

/** 签到表 on paper: blank to take along, or filled for the file. */
export default async function SheetPage(props: PageProps<'/office/activities/[activityId]/sheet'>) {
  const { activityId } = await props.params
  const path = `/office/activities/${activityId}`
  const { villageId } = await requireActor('activity.look', `${path}/sheet`)
  const activity = await findActivity(villageId, activityId)
  if (takesNoNames(activity.kind)) redirect(path)
  const filled = choiceIn(await props.searchParams, 'show', ['here']) !== undefined
  const households = await presentHouseholds(await reader(), villageId, activityId, {
    all: !filled,
  })
  const said = await words()
  const { t } = said
  return (
    <>
      <PageHead
        title={`${activity.title} · ${t('activities.paperTitle')}`}
        lead={`${activityWhen(said, activity)} · ${activity.place}`}
        back={{ href: path, label: activity.title }}
        next={<PrintButton>{t('common.actions.print')}</PrintButton>}
      />
      <Tabs
        label={t('activities.paperTitle')}
        tabs={[
          { href: `${path}/sheet`, label: t('activities.paperBlank'), current: !filled },
          {
            href: `${path}/sheet?show=here`,
            label: t('activities.paperFilled'),
            current: filled,
          },
        ]}
      />
      {households.length === 0 ? (
        <EmptyState>{t('activities.here.none')}</EmptyState>
      ) : (
        <SignInSheet
          title={`${activity.title} · ${activityWhen(said, activity)}`}
          households={households}
          filled={filled}
          persons={countsPersons(await termsOn(villageId, activity))}
        />
      )}
    </>
  )
}
