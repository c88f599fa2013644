import { householdName } from '@/components/households/household-name'
import { Notice } from '@/components/ui/notice'
import type { LeftClaims } from '@/lib/earning/reviewer-queries'
import { words } from '@/lib/request/words'
import { type TallyCounts, tallyText } from './tally'

/** So many households of one reason are named; of more the first ones, and how many there are. */
const mostNamed = 5

/** What one person confirmed just now, and what they leave, with what is possible for it. */
export async function ConfirmedNotice(props: {
  name: string
  /** Who sits at the PC. */
  typist: string
  counts: TallyCounts
  left: readonly LeftClaims[]
  over: boolean
}) {
  const { t } = await words()
  const { name, counts, left } = props
  const total = left.reduce((sum, { households }) => sum + households.length, 0)
  return (
    <Notice
      tone={total > 0 ? 'warn' : 'ok'}
      title={t('meetings.confirm.done', { name, tally: tallyText(t, counts) })}
    >
      {total > 0 && (
        <>
          <p>{t('meetings.confirm.left', { count: String(total) })}</p>
          <ul className="list-disc ps-6">
            {left.map((group) => (
              <li key={`${group.why} ${group.ruleName} ${group.households[0]?.number}`}>
                <Left group={group} name={name} typist={props.typist} />
              </li>
            ))}
          </ul>
        </>
      )}
      {props.over && t('meetings.confirm.over')}
    </Notice>
  )
}

/** Whose claims, of which deed, why they were left, and who may decide them where. */
async function Left(props: { group: LeftClaims; name: string; typist: string }) {
  const { t, formats } = await words()
  const { households, ruleName, occurredOn, why, here, later } = props.group
  const named = households.slice(0, mostNamed).map((household) => householdName(t, household))
  const household = named.join('、')
  const count = String(households.length)
  const whose =
    households.length > mostNamed
      ? t('common.household.andOthers', { household, count })
      : household
  const next = {
    here: () => t('meetings.confirm.here', { names: here.join('、') }),
    later: () => t('meetings.confirm.later', { names: later.join('、') }),
    nobody: () => t('meetings.confirm.nobody'),
  }
  const possible = here.length > 0 ? 'here' : later.length > 0 ? 'later' : 'nobody'
  const name = why === 'TYPIST' ? props.typist : props.name
  return (
    <>
      {t('meetings.confirm.leftOf', {
        household: whose,
        rule: ruleName,
        day: formats.date(occurredOn),
      })}
      {t(`meetings.confirm.${why}`, { name })}
      {next[possible]()}
    </>
  )
}
