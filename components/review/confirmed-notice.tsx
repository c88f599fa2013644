import { householdName } from '@/components/households/household-name'
import { Notice } from '@/components/ui/notice'
import type { LeftClaim } from '@/lib/earning/meeting-queries'
import { words } from '@/lib/request/words'
import { type TallyCounts, tallyText } from './tally'

/** What one person confirmed just now, and by name what they leave to a third. */
export async function ConfirmedNotice(props: {
  name: string
  counts: TallyCounts
  left: readonly LeftClaim[]
  /** Of all those that are left, of which the first are named. */
  total: number
  over: boolean
}) {
  const { t } = await words()
  const { name, counts, left, total } = props
  const more = total - left.length
  return (
    <Notice
      tone={left.length > 0 ? 'warn' : 'ok'}
      title={t('meetings.confirm.done', { name, tally: tallyText(t, counts) })}
    >
      {left.length > 0 && (
        <>
          <p>{t('meetings.confirm.left', { count: String(total), name })}</p>
          <ul className="list-disc ps-6">
            {left.map((claim) => (
              <li key={`${claim.number} ${claim.ruleName}`}>
                {householdName(t, claim)}，{claim.ruleName}：{t(`meetings.confirm.${claim.why}`)}
              </li>
            ))}
            {more > 0 && <li>{t('meetings.confirm.more', { count: String(more) })}</li>}
          </ul>
        </>
      )}
      {props.over && t('meetings.confirm.over')}
    </Notice>
  )
}
