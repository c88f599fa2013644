import { deedColumns, doneBy } from '@/components/earning/claim-columns'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DataTable } from '@/components/ui/data-table'
import type { ClaimToReview } from '@/lib/earning/queries'
import { refusalText } from '@/lib/messages/refusal-text'
import { words } from '@/lib/request/words'
import { narrowestCap } from '@/lib/rules/caps'
import type { RuleUnit } from '@/lib/rules/terms'
import type { Refusal } from '@/lib/shared/result'
import { SoFar } from './so-far'

/** Claims to tick; those that this reviewer leaves to others say why and have no box. */
export async function ClaimsToDecide(props: {
  claims: readonly ClaimToReview[]
  unit: RuleUnit
  caption: string
}) {
  const { t } = await words()
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
                  <WhyNot whyNot={claim.whyNot} />
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
                  defaultChecked={claim.saidVote === null}
                />
              ),
          },
          {
            key: 'before',
            head: t('review.columns.before'),
            cell: (claim) => <SoFar soFar={claim.soFar} cap={narrowestCap(claim, claim.before)} />,
          },
          ...deedColumns(t, props.claims, props.unit),
        ]}
      />
    </div>
  )
}

/** Of whole groups, which are said above the table, a short mark; of one household the sentence. */
async function WhyNot({ whyNot }: { whyNot: Refusal }) {
  const language = await words()
  const { t } = language
  if (whyNot.code === 'RECORDER_CANNOT_REVIEW' || whyNot.code === 'CLAIM_BEFORE_MEETING')
    return (
      <span className="block text-note font-normal text-soft">
        {t(`review.sheet.why.${whyNot.code}`)}
      </span>
    )
  return <span className="block font-normal text-lacquer">{refusalText(language, whyNot)}</span>
}

/** What an earlier review said, and whether a household knows of a deduction. */
async function Before({ claim }: { claim: ClaimToReview }) {
  const { t } = await words()
  const { timesPostponed, decisionNote, points, toldHousehold, saidVote, saidReason } = claim
  return (
    <>
      {saidVote && (
        <span className="block text-note font-normal text-straw">
          {t('review.sheet.saidBefore', {
            vote: t(`meetings.votes.${saidVote}`),
            reason: saidReason ?? '',
          })}
        </span>
      )}
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
