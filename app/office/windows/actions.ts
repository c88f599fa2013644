'use server'

import { withFacts } from '@/lib/access/facts'
import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { changePlan, closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import { deletePlan } from '@/lib/redemption/delete-plan'
import { exchangeFaulty, exchangeInput } from '@/lib/redemption/exchange-faulty'
import {
  announceExpiry,
  announceExpiryInput,
  expirePoints,
  withdrawExpiry,
} from '@/lib/redemption/expiry'
import { extendWindow } from '@/lib/redemption/extend-window'
import { handOverPaper, paperInput } from '@/lib/redemption/hand-over-paper'
import {
  cancelInput,
  changePlanInput,
  extendWindowInput,
  openWindowInput,
  planWindowInput,
  planYearInput,
  windowIdInput,
} from '@/lib/redemption/input'
import { deliveredInput, markDelivered } from '@/lib/redemption/mark-delivered'
import { markSigned, signedInput } from '@/lib/redemption/mark-signed'
import { planYear } from '@/lib/redemption/plan-year'
import { toldHandover, watchedRedemption } from '@/lib/redemption/watched-redemption'
import { watchedSignatures } from '@/lib/redemption/watched-signatures'
import { watchedSlip } from '@/lib/redemption/watched-slip'
import { watchedWindow } from '@/lib/redemption/watched-window'
import { act } from '@/lib/request/act'
import { actByLine } from '@/lib/request/act-by-line'
import { optionalId } from '@/lib/shared/inputs'

const pageOf = ({ windowId }: { windowId: string }) => `/office/windows/${windowId}`

export const planWindowAction = act({
  deed: 'window.change',
  schema: planWindowInput,
  verb: planWindow,
  watches: (tx, actor, _, planned) => watchedWindow(tx, actor, planned?.windowId),
  done: pageOf,
})

export const planYearAction = act({
  deed: 'window.change',
  schema: planYearInput,
  verb: planYear,
  watches: { told: ({ planned }, { year }) => ({ facts: { period: year, planned } }) },
  done: ({ year, planned }) => `/office/windows?year=${year}&planned=${planned}`,
})

export const changePlanAction = act({
  deed: 'window.change',
  schema: changePlanInput,
  verb: changePlan,
  watches: (tx, actor, { windowId }) => watchedWindow(tx, actor, windowId),
  done: pageOf,
})

export const deletePlanAction = act({
  deed: 'window.change',
  schema: windowIdInput,
  verb: deletePlan,
  watches: (tx, actor, { windowId }) => watchedWindow(tx, actor, windowId),
  done: () => '/office/windows',
})

export const openWindowAction = act({
  deed: 'window.change',
  schema: openWindowInput,
  verb: openWindow,
  watches: (tx, actor, { windowId }) => watchedWindow(tx, actor, windowId),
  done: (window) => `${pageOf(window)}?just=opened`,
})

export const extendWindowAction = act({
  deed: 'window.change',
  schema: extendWindowInput,
  verb: extendWindow,
  watches: (tx, actor, { windowId }) => watchedWindow(tx, actor, windowId),
  done: (window) => `${pageOf(window)}?just=extended`,
})

export const closeWindowAction = act({
  deed: 'window.change',
  schema: windowIdInput,
  verb: closeWindow,
  watches: (tx, actor, { windowId }) => watchedWindow(tx, actor, windowId),
  done: (window) => `${pageOf(window)}?just=closed`,
})

export const exchangeFaultyAction = act({
  deed: 'counter.note',
  schema: exchangeInput,
  verb: exchangeFaulty,
  watches: (tx, actor, { redemptionId }) => watchedSlip(tx, actor, redemptionId),
  done: (_, { t }) => ({ say: t('windows.exchange.done') }),
})

export const cancelRedemptionAction = act({
  deed: 'redemption.cancel',
  schema: cancelInput.extend({ windowId: optionalId }),
  verb: cancelRedemption,
  watches: (tx, actor, _, cancelled) => watchedRedemption(tx, actor, cancelled?.redemptionId),
  done: ({ redemptionId }, { input }) => `/office/windows/${input.windowId}/${redemptionId}`,
})

export const markSignedAction = act({
  deed: 'counter.note',
  schema: signedInput,
  verb: markSigned,
  watches: (tx, actor, _, marked) => watchedSignatures(tx, actor, marked),
  done: ({ signed, unsigned }, { t }) => ({
    say: t('windows.signOff.marked', { signed: signed.length, unsigned: unsigned.length }),
  }),
})

/** Equal lines are told apart by their place: a household may have come twice. */
export const typePaper = actByLine({
  deed: 'redemption.make',
  schema: paperInput,
  field: 'lines',
  idField: 'sheetId',
  lines: ({ sheetId, day, lines }) =>
    lines.map((text, index) => {
      const nth = lines.slice(0, index).filter((earlier) => earlier === text).length
      return { text, line: { sheetId, day, text, nth } }
    }),
  verb: handOverPaper,
  watches: { told: toldHandover },
  say: (counts, { t }) =>
    t(counts.left === 0 ? 'windows.paper.done' : 'windows.paper.partly', counts),
})

export const announceExpiryAction = act({
  deed: 'window.change',
  schema: announceExpiryInput,
  verb: announceExpiry,
  watches: (tx, actor, { windowId }) => watchedWindow(tx, actor, windowId),
  done: (window) => `${pageOf(window)}/expiry`,
})

export const withdrawExpiryAction = act({
  deed: 'window.change',
  schema: windowIdInput,
  verb: withdrawExpiry,
  watches: (tx, actor, { windowId }) => watchedWindow(tx, actor, windowId),
  done: (window) => `${pageOf(window)}/expiry`,
})

export const expirePointsAction = act({
  deed: 'window.change',
  schema: windowIdInput,
  verb: expirePoints,
  watches: async (tx, actor, { windowId }, expired) =>
    withFacts(
      await watchedWindow(tx, actor, windowId),
      expired ? { households: expired.households, expired: expired.points } : {},
    ),
  done: ({ windowId, households, points }) =>
    `${pageOf({ windowId })}/expiry?households=${households}&points=${points}`,
})

export const markDeliveredAction = act({
  deed: 'counter.note',
  schema: deliveredInput,
  verb: markDelivered,
  watches: (tx, actor, { redemptionId }) => watchedSlip(tx, actor, redemptionId),
  done: (slip) => `${pageOf(slip)}/${slip.redemptionId}`,
})
