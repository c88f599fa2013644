import { Facts } from '@/components/ui/facts'
import { takesNoNames } from '@/lib/earning/activity-kinds'
import type { ActivityLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'
import { activityWhen } from './activity-when'

/** What is known of an activity, line by line. */
export async function ActivityFacts(props: {
  activity: ActivityLine
  /** The rule in words: name and points. */
  rule: string | undefined
}) {
  const { activity, rule } = props
  const said = await words()
  const { t, formats } = said
  const { state, endedBy, endedAt } = activity
  const ended = endedAt && `${endedBy ?? ''} ${formats.moment(endedAt)}`
  const facts = [
    { key: 'when' as const, value: activityWhen(said, activity) },
    { key: 'place' as const, value: activity.place },
    { key: 'kind' as const, value: t(`activities.kinds.${activity.kind}`) },
    { key: 'partner' as const, value: activity.partner },
    { key: 'rule' as const, value: rule ?? t('activities.form.noRule') },
    { key: 'hours' as const, value: activity.hours },
    { key: 'places' as const, value: activity.places },
    { key: 'bring' as const, value: activity.bring },
    { key: 'plannedBy' as const, value: activity.plannedBy },
    { key: 'present' as const, value: !takesNoNames(activity.kind) && String(activity.present) },
    { key: 'headcount' as const, value: activity.headcount?.toString() },
    { key: 'ended' as const, value: state === 'CLOSED' && ended },
    { key: 'cancelled' as const, value: state === 'CANCELLED' && ended },
  ]
  return (
    <Facts
      items={facts
        .filter(({ value }) => value)
        .map(({ key, value }) => ({ label: t(`activities.facts.${key}`), value }))}
    />
  )
}
