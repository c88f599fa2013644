'use server'

import { hrefWith } from '@/components/ui/href-with'
import { decideClaims } from '@/lib/earning/decide-claims'
import { decideClaimsInput } from '@/lib/earning/input'
import { act } from '@/lib/request/act'

export const decide = act({
  deed: 'claim.review',
  schema: decideClaimsInput,
  verb: decideClaims,
  done: ({ decided, sheetId }, { input }) =>
    hrefWith(`/office/review/${sheetId}`, { [input.decision]: String(decided) }),
})
