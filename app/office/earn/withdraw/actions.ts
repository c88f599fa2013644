'use server'

import { withdrawBatchInput, withdrawClaimInput } from '@/lib/earning/input'
import { watchedClaims } from '@/lib/earning/watched-claims'
import { watchedWithdrawal } from '@/lib/earning/watched-withdrawal'
import { withdrawBatch } from '@/lib/earning/withdraw-batch'
import { withdrawClaim } from '@/lib/earning/withdraw-claim'
import { act } from '@/lib/request/act'

export const withdraw = act({
  deed: 'claim.record',
  schema: withdrawBatchInput,
  verb: withdrawBatch,
  watches: watchedWithdrawal,
  done: ({ sheetId }) => `/office/earn/withdraw/${sheetId}`,
})

export const withdrawOne = act({
  deed: 'claim.record',
  schema: withdrawClaimInput,
  verb: withdrawClaim,
  watches: (tx, actor, { claimId }, withdrawn) =>
    watchedClaims(tx, actor, withdrawn && { claimIds: [claimId] }),
  done: ({ sheetId }) => `/office/earn/mine/${sheetId}`,
})
