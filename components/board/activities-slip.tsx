import { pointsOfRule } from '@/components/rules/rule-words'
import { isService, takesNoNames } from '@/lib/earning/activity-kinds'
import type { ActivityLine } from '@/lib/earning/activity-queries'
import { type Words, words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import { monthOf } from '@/lib/shared/civil-date'
import { BoardSlip } from './board-slip'

/** What takes place soon, month by month, and what took place lately; no slip without either. */
export async function ActivitiesSlip(props: {
  activities: readonly ActivityLine[]
  /** How many there are in all: the last ones may have no room here. */
  total: number
  /** Rules that hold, to say what taking part earns. */
  rules: readonly RuleVersionTerms[]
}) {
  const said = await words()
  const { t, formats } = said
  const { activities, total, rules } = props
  if (activities.length === 0) return null
  const toCome = activities.filter(({ state }) => state !== 'CLOSED')
  const lately = activities.filter(({ state }) => state === 'CLOSED')
  const months = [...new Set(toCome.map(({ heldOn }) => monthOf(heldOn)))]
  return (
    <BoardSlip id="activities" title={t('activities.board.title')}>
      {months.map((month) => (
        <div key={month}>
          <h3 className="font-bold">{formats.month(month)}</h3>
          <ul className="list-none">
            {toCome
              .filter(({ heldOn }) => monthOf(heldOn) === month)
              .map((activity) => (
                <ComingActivity
                  key={activity.id}
                  activity={activity}
                  terms={rules.find(({ ruleId }) => ruleId === activity.ruleId)}
                />
              ))}
          </ul>
        </div>
      ))}
      {total > activities.length && (
        <p>{t('activities.board.more', { count: total - activities.length })}</p>
      )}
      {lately.length > 0 && (
        <div>
          <h3 className="font-bold">{t('activities.board.lately')}</h3>
          <ul className="list-none">
            {lately.map((activity) => (
              <li key={activity.id} className={line}>
                <p>
                  {formats.day(activity.heldOn)} <strong>{activity.title}</strong>
                </p>
                <p>{doneInWords(said, activity)}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </BoardSlip>
  )
}

const line = 'border-t border-line py-2'

async function ComingActivity(props: {
  activity: ActivityLine
  terms: RuleVersionTerms | undefined
}) {
  const { activity, terms } = props
  const said = await words()
  const { t, formats } = said
  const { kind, state, title, place, heldOn, startsAt, partner, places, bring } = activity
  const cancelled = state === 'CANCELLED'
  const facts = [
    partner && t(`activities.board.${isService(kind) ? 'comes' : 'partner'}`, { partner }),
    terms && t('activities.board.earns', { points: pointsOfRule(said, terms) }),
    places !== null && t('activities.board.places', { places }),
  ].filter(Boolean)
  return (
    <li className={line}>
      <p className={cancelled ? 'line-through' : undefined}>
        <strong>
          {formats.day(heldOn)} {formats.weekday(heldOn)}
        </strong>{' '}
        {startsAt}
      </p>
      <p className={cancelled ? 'line-through' : undefined}>
        <strong>{title}</strong> · {place}
      </p>
      {cancelled && (
        <p className="font-bold">
          {t('activities.board.cancelled', { reason: activity.cancelReason ?? '' })}
        </p>
      )}
      {!cancelled && facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {!cancelled && bring && <p>{t('activities.board.bring', { bring })}</p>}
    </li>
  )
}

/** Of a clinic or of counselling the quarter's sum alone is told: few come, and all know each other. */
function doneInWords({ t }: Pick<Words, 't'>, { kind, headcount, present }: ActivityLine): string {
  if (takesNoNames(kind)) return t('activities.board.doneOnly')
  return headcount === null
    ? t('activities.board.done', { count: present })
    : t('activities.board.doneHeads', { count: headcount })
}
