import { ClaimsToDecide } from '@/components/review/claims-to-decide'
import { DecisionForm } from '@/components/review/decision-form'
import { TellForm } from '@/components/review/tell-form'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { type Actor, todayOf } from '@/lib/access/actor'
import { claimsPerSheet, claimsToReview } from '@/lib/earning/queries'
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
    <>
      <TellForm action={tell} claims={claims} today={todayOf(actor)} by={actor.name} />
      {claims.some(({ whyNot }) => !whyNot) ? (
        <DecisionForm action={decide} sheetId={sheet.id} claims={claims} unit={sheet.unit} />
      ) : (
        <div className="grid gap-4">
          <Notice tone="info">{t('review.sheet.allOthers')}</Notice>
          <ClaimsToDecide
            claims={claims}
            unit={sheet.unit}
            caption={t('review.sheet.tabs.waiting')}
          />
        </div>
      )}
      <Pager path={path} query={{}} page={page} total={sheet.waiting} perPage={claimsPerSheet} />
    </>
  )
}
