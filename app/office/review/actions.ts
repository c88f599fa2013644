'use server'

import { hrefWith } from '@/components/ui/href-with'
import { decideClaims } from '@/lib/earning/decide-claims'
import { decideClaimsInput, tellHouseholdInput } from '@/lib/earning/input'
import { tellHousehold } from '@/lib/earning/tell-household'
import { act } from '@/lib/request/act'

export const decide = act({
  deed: 'claim.review',
  schema: decideClaimsInput,
  verb: decideClaims,
  done: ({ decided, sheetId }, { input }) =>
    hrefWith(`/office/review/${sheetId}`, { [input.decision]: String(decided) }),
})

export const tell = act({
  deed: 'claim.tell',
  schema: tellHouseholdInput,
  verb: tellHousehold,
  done: ({ told }, { t }) => ({ say: t('review.tell.done', { count: String(told) }) }),
})
