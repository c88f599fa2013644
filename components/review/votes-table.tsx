import { doneBy } from '@/components/earning/claim-columns'
import { ClaimPoints } from '@/components/earning/claim-points'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DataTable } from '@/components/ui/data-table'
import type { ClaimAtMeeting } from '@/lib/earning/meeting-queries'
import type { DeedsInParts } from '@/lib/earning/points-so-far'
import { words } from '@/lib/request/words'
import { SoFar } from './so-far'

export interface VotesTableProps {
  caption: string
  claims: readonly ClaimAtMeeting[]
  /** By household: what it has by this rule around the day, these claims included. */
  soFar: ReadonlyMap<string, DeedsInParts>
  /** Whether this person types for the meeting. */
  types: boolean
  /** Whether the meeting has ended. */
  over: boolean
}

/** A sheet's claims before a meeting with what the table says; those that lie there can be ticked. */
export async function VotesTable({ caption, claims, soFar, types, over }: VotesTableProps) {
  const { t } = await words()
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
            cell: ({ householdId }) => <SoFar soFar={soFar.get(householdId) ?? nothing} />,
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
            cell: (claim) => <Said claim={claim} over={over} />,
          },
        ]}
      />
    </div>
  )
}

/** The vote with its reason, and what was said about this claim before. */
async function Said({ claim, over }: { claim: ClaimAtMeeting; over: boolean }) {
  const { t } = await words()
  const { vote, reason, confirmedBy, lying, status, timesPostponed, decisionNote } = claim
  const told = claim.points <= 0 && claim.toldHousehold
  return (
    <>
      {lying || confirmedBy ? (
        <strong className={looks[vote]}>{t(`meetings.votes.${vote}`)}</strong>
      ) : over ? (
        <>
          <span className={looks[vote]}>
            {t('meetings.minutes.unconfirmed', { vote: t(`meetings.votes.${vote}`) })}
          </span>
          <span className="block text-note text-soft">
            {t('meetings.sheet.now', { status: t(`review.status.${status}`) })}
          </span>
        </>
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

const nothing: DeedsInParts = {
  ...{ month: 0, quarter: 0, year: 0, sameDay: 0 },
  ...{ waitingMonth: 0, waitingQuarter: 0, waitingYear: 0 },
}

const looks: Record<ClaimAtMeeting['vote'], string> = {
  PASS: 'text-jade',
  DECLINE: 'text-lacquer',
  POSTPONE: 'text-straw',
}
