import { doneBy } from '@/components/earning/claim-columns'
import { ClaimPoints } from '@/components/earning/claim-points'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DataTable } from '@/components/ui/data-table'
import type { ClaimAtMeeting } from '@/lib/earning/meeting-queries'
import { words } from '@/lib/request/words'
import type { PointsSoFar } from '@/lib/rules/caps'

export interface VotesTableProps {
  caption: string
  claims: readonly ClaimAtMeeting[]
  /** By household: what it has by this rule around the day, these claims included. */
  soFar: ReadonlyMap<string, PointsSoFar>
  /** Whether this person types for the meeting. */
  types: boolean
}

/** A sheet's claims before a meeting with what the table says; those that lie there can be ticked. */
export async function VotesTable({ caption, claims, soFar, types }: VotesTableProps) {
  const { t, formats } = await words()
  return (
    <div className="[&_tbody_:is(td,th)]:align-middle">
      <DataTable
        caption={caption}
        captionHidden
        rows={claims}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'household',
            head: t('meetings.sheet.household'),
            namesRow: true,
            cell: (claim) =>
              types && claim.lying ? (
                <CheckboxField name="claimIds" value={claim.id} label={doneBy(t, claim)} />
              ) : (
                doneBy(t, claim)
              ),
          },
          {
            key: 'before',
            head: t('meetings.sheet.before'),
            numeric: true,
            cell: ({ householdId, points, status }) => {
              const counted = status === 'DECLINED' || status === 'WITHDRAWN' ? 0 : points
              return formats.points((soFar.get(householdId)?.month ?? 0) - counted)
            },
          },
          {
            key: 'points',
            head: t('meetings.one.points'),
            numeric: true,
            cell: (claim) => <ClaimPoints claim={claim} />,
          },
          {
            key: 'said',
            head: t('meetings.sheet.said'),
            cell: (claim) => <Said claim={claim} />,
          },
        ]}
      />
    </div>
  )
}

/** The vote with its reason, and what was said about this claim before. */
async function Said({ claim }: { claim: ClaimAtMeeting }) {
  const { t } = await words()
  const { vote, reason, confirmedBy, lying, status, timesPostponed, decisionNote } = claim
  const told = claim.points <= 0 && claim.toldHousehold
  return (
    <>
      {lying || confirmedBy ? (
        <strong className={looks[vote]}>{t(`meetings.votes.${vote}`)}</strong>
      ) : (
        <span>
          {t(`review.status.${status}`)}，{t('meetings.sheet.gone')}
        </span>
      )}
      {reason && <span className="block">{reason}</span>}
      {confirmedBy && (
        <span className="block text-note text-soft">
          {t('meetings.sheet.confirmedBy', { name: confirmedBy })}
        </span>
      )}
      {lying && timesPostponed > 0 && (
        <span className="block text-note text-soft">
          {t('meetings.sheet.postponedBefore', {
            count: String(timesPostponed),
            reason: decisionNote ?? '',
          })}
        </span>
      )}
      {lying && claim.points <= 0 && (
        <span className={`block text-note ${told ? 'text-soft' : 'text-lacquer'}`}>
          {told ? t('meetings.sheet.told', { told }) : t('meetings.sheet.untold')}
        </span>
      )}
    </>
  )
}

const looks: Record<ClaimAtMeeting['vote'], string> = {
  PASS: 'text-jade',
  DECLINE: 'text-lacquer',
  POSTPONE: 'text-straw',
}
