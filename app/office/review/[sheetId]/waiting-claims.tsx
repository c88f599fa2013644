import { ClaimsToDecide } from '@/components/review/claims-to-decide'
import { DecisionForm } from '@/components/review/decision-form'
import { TellForm } from '@/components/review/tell-form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { type Actor, todayOf } from '@/lib/access/actor'
import { type ClaimToReview, claimsPerSheet, claimsToReview } from '@/lib/earning/queries'
import type { Sheet } from '@/lib/earning/sheet-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { decide, tell } from '../actions'

/** The claims of a sheet that wait, with the keys to decide those that this person may. */
export async function WaitingClaims(props: {
  actor: Actor
  sheet: Sheet
  page: number
  path: string
}) {
  const { actor, sheet, page, path } = props
  const { t } = await words()
  const claims = await claimsToReview(await reader(), actor, sheet, page)
  return (
    <div className="mt-4 grid gap-4">
      <TellForm
        action={tell}
        claims={claims}
        today={todayOf(actor)}
        by={actor.name}
        hidden={{ sheetId: sheet.id }}
      />
      <LeftHere sheet={sheet} claims={claims} />
      {claims.some(({ whyNot }) => !whyNot) ? (
        <DecisionForm
          // what was refused for want of the telling does not outlast it
          key={claims.filter(({ toldHousehold }) => toldHousehold).length}
          action={decide}
          sheetId={sheet.id}
          claims={claims}
          unit={sheet.unit}
        />
      ) : (
        <div className="grid gap-4">
          {sheet.atMeeting < sheet.waiting && (
            <Notice tone="info">{t('review.sheet.allOthers')}</Notice>
          )}
          <ClaimsToDecide
            claims={claims}
            unit={sheet.unit}
            caption={t('review.sheet.tabs.waiting')}
          />
        </div>
      )}
      <Pager path={path} query={{}} page={page} total={sheet.waiting} perPage={claimsPerSheet} />
    </div>
  )
}

/** Whole groups of claims that are not decided here, each said once: its meeting, its recorder. */
async function LeftHere(props: { sheet: Sheet; claims: readonly ClaimToReview[] }) {
  const { t, formats } = await words()
  const because = (code: string) => props.claims.filter(({ whyNot }) => whyNot?.code === code)
  const [lying] = because('CLAIM_BEFORE_MEETING')
  const own = because('RECORDER_CANNOT_REVIEW').length
  return (
    <>
      {lying && (
        <Notice
          tone="warn"
          title={t('review.sheet.beforeMeeting', {
            day: formats.date(lying.heldOn ?? ''),
            count: String(props.sheet.atMeeting),
          })}
        >
          <LinkButton href={`/office/review/meeting/${lying.meetingId}/${props.sheet.id}`}>
            {t('review.sheet.toMeeting')}
          </LinkButton>
        </Notice>
      )}
      {own > 0 && <Notice tone="info" title={t('review.sheet.own', { count: String(own) })} />}
    </>
  )
}
