import { pointsOfRule } from '@/components/rules/rule-words'
import type { ActivityLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import { BoardSlip } from './board-slip'

/** What takes place soon, and what took place lately; no slip where there is nothing of either. */
export async function ActivitiesSlip(props: {
  activities: readonly ActivityLine[]
  /** Rules that hold, to say what taking part earns. */
  rules: readonly RuleVersionTerms[]
}) {
  const said = await words()
  const { t, formats } = said
  if (props.activities.length === 0) return null
  return (
    <BoardSlip id="activities" title={t('activities.board.title')}>
      <ul className="grid list-none gap-3">
        {props.activities.map((activity) => {
          const { id, state, title, place, heldOn, startsAt, partner, places, bring } = activity
          const terms = props.rules.find(({ ruleId }) => ruleId === activity.ruleId)
          return (
            <li key={id} className="border-b border-line pb-3 last:border-0 last:pb-0">
              <p className={state === 'CANCELLED' ? 'line-through' : undefined}>
                <strong>{formats.date(heldOn)}</strong> {state !== 'CLOSED' && startsAt} ·{' '}
                <strong>{title}</strong>
                {state !== 'CLOSED' && ` · ${place}`}
              </p>
              {state === 'CANCELLED' && (
                <p className="font-bold">
                  {t('activities.board.cancelled', { reason: activity.cancelReason ?? '' })}
                </p>
              )}
              {state === 'CLOSED' && (
                <p>{t('activities.board.done', { count: activity.present })}</p>
              )}
              {state === 'PLANNED' && (
                <p>
                  {[
                    terms && t('activities.board.earns', { points: pointsOfRule(said, terms) }),
                    partner && t('activities.board.partner', { partner }),
                    places !== null && t('activities.board.places', { places }),
                    bring && t('activities.board.bring', { bring }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </BoardSlip>
  )
}
