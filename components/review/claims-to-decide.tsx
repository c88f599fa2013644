import { deedColumns } from '@/components/earning/claim-columns'
import { householdName } from '@/components/households/household-name'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DataTable } from '@/components/ui/data-table'
import type { ClaimToReview } from '@/lib/earning/queries'
import { refusalText } from '@/lib/messages/refusal-text'
import { words } from '@/lib/request/words'
import { narrowestCap } from '@/lib/rules/caps'
import type { RuleUnit } from '@/lib/rules/terms'

/** Claims to tick; those that this reviewer leaves to others say why and have no box. */
export async function ClaimsToDecide(props: {
  claims: readonly ClaimToReview[]
  unit: RuleUnit
  caption: string
}) {
  const { t, locale, formats } = await words()
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={props.claims}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'household',
          head: t('review.columns.household'),
          namesRow: true,
          cell: (claim) => {
            const named = householdName(t, claim)
            return claim.whyNot ? (
              <>
                {named}
                <span className="block font-normal text-lacquer">
                  {refusalText(locale, claim.whyNot)}
                </span>
              </>
            ) : (
              <CheckboxField name="claimIds" value={claim.id} label={named} defaultChecked />
            )
          },
        },
        {
          key: 'member',
          head: t('common.nouns.member'),
          cell: ({ memberName }) => memberName,
        },
        {
          key: 'before',
          head: t('review.columns.before'),
          numeric: true,
          cell: (claim) => {
            const cap = narrowestCap(claim, claim.before)
            const got = formats.points(cap?.got ?? claim.before.month)
            return cap ? t('review.sheet.before', { got, cap: String(cap.cap) }) : got
          },
        },
        ...deedColumns(t, props.claims, props.unit),
      ]}
    />
  )
}
