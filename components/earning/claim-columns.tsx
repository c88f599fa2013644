import type { ReactNode } from 'react'
import { householdName } from '@/components/households/household-name'
import type { Column } from '@/components/ui/data-table'
import type { ClaimOfSheet } from '@/lib/earning/queries'
import type { Translator } from '@/lib/messages/translator'
import type { RuleUnit } from '@/lib/rules/terms'
import { ClaimPoints } from './claim-points'
import { scoresInWords } from './scores-in-words'

/** Whose deed it was: the household, and the member if one was named. */
export function doneBy(
  t: Translator,
  claim: Pick<ClaimOfSheet, 'number' | 'headName' | 'memberName'>,
): ReactNode {
  const { headName, memberName } = claim
  return (
    <>
      {householdName(t, claim)}
      {memberName && memberName !== headName && (
        <span className="ms-2 font-normal text-soft">{memberName}</span>
      )}
    </>
  )
}

/** How many units and how many points: the columns that every table of claims has. */
export function deedColumns(
  t: Translator,
  claims: readonly ClaimOfSheet[],
  unit: RuleUnit,
): Column<ClaimOfSheet>[] {
  const quantity: Column<ClaimOfSheet> = {
    key: 'quantity',
    head: t('review.columns.quantity'),
    numeric: true,
    cell: (claim) =>
      t('review.sheet.counted', {
        quantity: claim.quantity,
        unit: t(`common.units.${unit}`),
      }),
  }
  const points: Column<ClaimOfSheet> = {
    key: 'points',
    head: t('review.columns.points'),
    numeric: true,
    cell: (claim) => <ClaimPoints claim={claim} />,
  }
  const judged: Column<ClaimOfSheet> = {
    key: 'scores',
    head: t('review.columns.scores'),
    cell: ({ scores }) => scoresInWords(scores),
  }
  const columns = claims.some(({ scores }) => scores.length > 0) ? [judged, points] : [points]
  // a rule that counts the household says "1 户" in every line
  return claims.some((claim) => claim.quantity > 1) ? [quantity, ...columns] : columns
}
