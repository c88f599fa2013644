'use server'

import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { changePlan, closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import { deletePlan } from '@/lib/redemption/delete-plan'
import { exchangeFaulty, exchangeInput } from '@/lib/redemption/exchange-faulty'
import { extendWindow } from '@/lib/redemption/extend-window'
import {
  cancelInput,
  changePlanInput,
  extendWindowInput,
  openWindowInput,
  planWindowInput,
  windowIdInput,
} from '@/lib/redemption/input'
import { act } from '@/lib/request/act'
import { optionalId } from '@/lib/shared/inputs'

const pageOf = ({ windowId }: { windowId: string }) => `/office/windows/${windowId}`

export const planWindowAction = act({
  deed: 'window.change',
  schema: planWindowInput,
  verb: planWindow,
  done: pageOf,
})

export const changePlanAction = act({
  deed: 'window.change',
  schema: changePlanInput,
  verb: changePlan,
  done: pageOf,
})

export const deletePlanAction = act({
  deed: 'window.change',
  schema: windowIdInput,
  verb: deletePlan,
  done: () => '/office/windows',
})

export const openWindowAction = act({
  deed: 'window.change',
  schema: openWindowInput,
  verb: openWindow,
  done: (window) => `${pageOf(window)}?just=opened`,
})

export const extendWindowAction = act({
  deed: 'window.change',
  schema: extendWindowInput,
  verb: extendWindow,
  done: (window) => `${pageOf(window)}?just=extended`,
})

export const closeWindowAction = act({
  deed: 'window.change',
  schema: windowIdInput,
  verb: closeWindow,
  done: (window) => `${pageOf(window)}?just=closed`,
})

export const exchangeFaultyAction = act({
  deed: 'redemption.make',
  schema: exchangeInput,
  verb: exchangeFaulty,
  done: (_, { t }) => ({ say: t('windows.exchange.done') }),
})

export const cancelRedemptionAction = act({
  deed: 'redemption.cancel',
  schema: cancelInput.extend({ windowId: optionalId }),
  verb: cancelRedemption,
  done: ({ redemptionId }, { input }) => `/office/windows/${input.windowId}/${redemptionId}`,
})
