'use server'

import { withdrawBatchInput, withdrawClaimInput } from '@/lib/earning/input'
import { withdrawBatch } from '@/lib/earning/withdraw-batch'
import { withdrawClaim } from '@/lib/earning/withdraw-claim'
import { act } from '@/lib/request/act'

export const withdraw = act({
  deed: 'claim.record',
  schema: withdrawBatchInput,
  verb: withdrawBatch,
  done: ({ sheetId }) => `/office/earn/withdraw/${sheetId}`,
})

export const withdrawOne = act({
  deed: 'claim.record',
  schema: withdrawClaimInput,
  verb: withdrawClaim,
  done: ({ sheetId }) => `/office/earn/mine/${sheetId}`,
})
