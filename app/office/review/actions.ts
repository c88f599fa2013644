'use server'

import { refresh } from 'next/cache'
import { hrefWith } from '@/components/ui/href-with'
import { decideClaims } from '@/lib/earning/decide-claims'
import { decideClaimsInput, tellHouseholdInput } from '@/lib/earning/input'
import { tellHousehold } from '@/lib/earning/tell-household'
import { watchedClaims, watchedTelling } from '@/lib/earning/watched-claims'
import { act } from '@/lib/request/act'
import type { FormAction } from '@/lib/request/form-state'
import { optionalId } from '@/lib/shared/inputs'

const path = '/office/review'

const decideTicked = act({
  deed: 'claim.review',
  schema: decideClaimsInput,
  verb: decideClaims,
  watches: (tx, actor, { claimIds }, decided) => watchedClaims(tx, actor, decided && { claimIds }),
  done: ({ decided, taken, sheetId }, { input }) =>
    hrefWith(
      `${path}/${sheetId}`,
      taken > 0 ? { taken: String(taken) } : { [input.decision]: String(decided) },
    ),
})

/** Refused, the sheet shows its claims as they are now: somebody else may have decided some. */
export const decide: FormAction = async (previous, form) => {
  const answer = await decideTicked(previous, form)
  refresh()
  return answer
}

/**
 * Leads back to the page of the review it stands on, made anew: another form there may have asked for
 * this. Elsewhere it stays and says so.
 */
export const tell = act({
  deed: 'claim.tell',
  schema: tellHouseholdInput.extend({ sheetId: optionalId, meetingId: optionalId }),
  verb: tellHousehold,
  watches: watchedTelling,
  done: ({ told }, { t, input: { meetingId, sheetId } }) => {
    const count = String(told)
    if (sheetId === null) return { say: t('review.tell.done', { count }) }
    const sheet = meetingId ? `${path}/meeting/${meetingId}/${sheetId}` : `${path}/${sheetId}`
    return hrefWith(sheet, { told: count })
  },
})
