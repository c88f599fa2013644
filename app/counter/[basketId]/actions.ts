'use server'

import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { cancelInput } from '@/lib/redemption/input'
import { act } from '@/lib/request/act'
import { basketPath } from '../basket-address'

/** Undoes the slip that is on the till's screen; it stays there, as cancelled. */
export const cancelSlip = act({
  deed: 'redemption.cancel',
  schema: cancelInput,
  verb: cancelRedemption,
  done: ({ redemptionId }) => basketPath(redemptionId),
})
