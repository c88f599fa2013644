import { householdName } from '@/components/households/household-name'
import type { ClaimAtMeeting } from '@/lib/earning/meeting-queries'
import { words } from '@/lib/request/words'

/** The households that the table did not pass, or not yet, each with its reason. */
export async function NotPassedList({ claims }: { claims: readonly ClaimAtMeeting[] }) {
  const { t } = await words()
  return (
    <ul className="list-disc ps-6">
      {claims.map((claim) => (
        <li key={claim.id}>
          {t('meetings.minutes.notPassed', {
            household: householdName(t, claim),
            vote: t(`meetings.votes.${claim.vote}`),
            reason: claim.reason ?? '',
          })}
        </li>
      ))}
    </ul>
  )
}
