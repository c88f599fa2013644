import './minutes.css'
import { ClaimPoints } from '@/components/earning/claim-points'
import { householdName } from '@/components/households/household-name'
import type { ClaimAtMeeting, MeetingFile, MeetingSheet } from '@/lib/earning/meeting-queries'
import { words } from '@/lib/request/words'
import { NotPassedList } from './not-passed-list'

/** 评议表: who was there, and deed by deed the households with what the table said. */
export async function Minutes(props: {
  meeting: MeetingFile
  sheets: readonly MeetingSheet[]
  claims: readonly ClaimAtMeeting[]
}) {
  const { t } = await words()
  const { meeting, claims } = props
  return (
    <div className="minutes-deeds grid gap-6">
      {props.sheets.map((sheet) => (
        <Deed
          key={sheet.id}
          sheet={sheet}
          claims={claims.filter(({ sheetId }) => sheetId === sheet.id)}
          over={meeting.endedAt !== null}
        />
      ))}
      <section className="grid gap-3">
        <h2 className="font-serif text-lead">{t('meetings.minutes.people')}</h2>
        <ul className="minutes-people">
          {meeting.people.map(({ name }) => (
            <li key={name}>
              <span>{name}</span>
              <span />
            </li>
          ))}
        </ul>
        <Signed meeting={meeting} claims={claims} />
      </section>
    </div>
  )
}

async function Deed(props: {
  sheet: MeetingSheet
  claims: readonly ClaimAtMeeting[]
  over: boolean
}) {
  const { t, formats } = await words()
  const { sheet, claims } = props
  const exceptions = claims.filter(({ reason, confirmedBy }) => reason && confirmedBy)
  const told = claims.filter(({ points, toldHousehold }) => points <= 0 && toldHousehold)
  return (
    <section className="minutes-deed grid gap-2">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink font-serif text-lead">
        {t('meetings.minutes.deed', {
          day: formats.date(sheet.occurredOn),
          rule: sheet.ruleName,
          list: t(`common.lists.${sheet.list}`),
        })}
        <span className="font-sans text-note font-normal">
          {t('meetings.minutes.deedFacts', {
            count: sheet.claims,
            points: formats.change(sheet.points),
            name: sheet.recordedBy,
          })}
        </span>
      </h2>
      {sheet.note && <p>{sheet.note}</p>}
      <ul
        className={`minutes-households ${claims.some(isBlank) && !props.over ? 'to-fill-in' : ''}`}
      >
        {claims.map((claim) => (
          <li key={claim.id}>
            <span>
              {householdName(t, claim)}
              {claim.memberName && claim.memberName !== claim.headName && `（${claim.memberName}）`}{' '}
              <ClaimPoints claim={claim} />
            </span>
            <Outcome claim={claim} over={props.over} />
          </li>
        ))}
      </ul>
      {exceptions.length > 0 && (
        <div>
          <h3 className="font-bold">{t('meetings.minutes.reasons')}</h3>
          <NotPassedList claims={exceptions} />
        </div>
      )}
      {told.map((claim) => (
        <p key={claim.id}>
          {t('meetings.minutes.told', {
            household: householdName(t, claim),
            told: claim.toldHousehold ?? '',
          })}
        </p>
      ))}
    </section>
  )
}

/** Nobody has confirmed it yet: there is a box to tick by hand. */
function isBlank({ confirmedBy, lying }: ClaimAtMeeting): boolean {
  return confirmedBy === null && lying
}

/**
 * What was confirmed; boxes to tick by hand for what was not; when the meeting is over, what the
 * table said without anybody confirming it; and what went another way.
 */
async function Outcome({ claim, over }: { claim: ClaimAtMeeting; over: boolean }) {
  const { t } = await words()
  if (over && !claim.confirmedBy)
    return (
      <span className="text-note">
        {t('meetings.minutes.unconfirmed', { vote: t(`meetings.votes.${claim.vote}`) })}
      </span>
    )
  if (claim.confirmedBy) return <strong>{t(`meetings.votes.${claim.vote}`)}</strong>
  if (!claim.lying) return <span>{t(`review.status.${claim.status}`)}</span>
  return <span className="whitespace-nowrap text-note">{t('meetings.minutes.blank')}</span>
}

/** Who typed and who confirmed. */
async function Signed(props: { meeting: MeetingFile; claims: readonly ClaimAtMeeting[] }) {
  const { t } = await words()
  const confirmers = new Set(props.claims.flatMap(({ confirmedBy }) => confirmedBy ?? []))
  return (
    <p className="flex flex-wrap gap-x-8">
      <span>{t('meetings.minutes.typed', { name: props.meeting.openedBy })}</span>
      {confirmers.size > 0 && (
        <span>{t('meetings.minutes.confirmed', { names: [...confirmers].join('、') })}</span>
      )}
    </p>
  )
}
