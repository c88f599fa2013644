import { deedColumns, doneBy } from '@/components/earning/claim-columns'
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
  const language = await words()
  const { t, formats } = language
  return (
    <div className="[&_tbody_:is(td,th)]:align-middle">
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
            cell: (claim) =>
              claim.whyNot ? (
                <>
                  {doneBy(t, claim)}
                  <span className="block font-normal text-lacquer">
                    {refusalText(language, claim.whyNot)}
                  </span>
                  <Before claim={claim} />
                </>
              ) : (
                <CheckboxField
                  name="claimIds"
                  value={claim.id}
                  label={
                    <>
                      {doneBy(t, claim)}
                      <Before claim={claim} />
                    </>
                  }
                  defaultChecked
                />
              ),
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
    </div>
  )
}

/** What an earlier review said, and whether a household knows of a deduction. */
async function Before({ claim }: { claim: ClaimToReview }) {
  const { t } = await words()
  const { timesPostponed, decisionNote, points, toldHousehold } = claim
  return (
    <>
      {timesPostponed > 0 && (
        <span className="block text-note font-normal text-straw">
          {t('review.sheet.postponedBefore', {
            count: String(timesPostponed),
            reason: decisionNote ?? '',
          })}
        </span>
      )}
      {points <= 0 && !toldHousehold && (
        <span className="block text-note font-normal text-lacquer">{t('review.sheet.untold')}</span>
      )}
    </>
  )
}
