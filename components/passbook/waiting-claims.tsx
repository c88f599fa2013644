import { ClaimPoints } from '@/components/earning/claim-points'
import { scoresInWords } from '@/components/earning/scores-in-words'
import type { Score } from '@/lib/ledger/scores-together'
import { words } from '@/lib/request/words'
import type { RuleScale } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'

export interface WaitingClaim {
  id: string
  ruleName: string
  points: number
  scale: RuleScale
  barredUntil: CivilDate | null
  occurredOn: CivilDate
  memberName: string | null
  scores: readonly Score[]
}

/** Deeds that were written down and wait for the review: apart from the lines, since not counted. */
export async function WaitingClaims({ claims }: { claims: readonly WaitingClaim[] }) {
  const { t, formats } = await words()
  if (claims.length === 0) return null
  return (
    <section className="mb-8 print:mb-3">
      <h2 className="font-serif text-lead">{t('passbook.waiting.title')}</h2>
      <p>{t('passbook.waiting.lead')}</p>
      <ul className="mt-2 list-none border-y-2 border-dashed border-edge">
        {claims.map((claim) => (
          <li
            key={claim.id}
            className="flex flex-wrap justify-between gap-x-4 border-b border-dashed border-edge py-2 last:border-0"
          >
            <span>
              {formats.date(claim.occurredOn)} <strong>{claim.ruleName}</strong>
              {claim.memberName && ` · ${t('passbook.line.member')}${claim.memberName}`}
              {claim.scores.length > 0 &&
                ` · ${t('passbook.line.scores')}${scoresInWords(claim.scores)}`}
            </span>
            <span className="ms-auto whitespace-nowrap">
              <ClaimPoints claim={claim} unit={t('passbook.unit')} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
