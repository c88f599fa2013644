import { type Actor, refuseOwnHousehold, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { appendEntries } from '@/lib/ledger/append-entries'
import type { EntryDraft } from '@/lib/ledger/entry-kinds'
import { lockBook } from '@/lib/ledger/lock-book'
import { spendPoints } from '@/lib/ledger/spend-points'
import type { CivilDate } from '@/lib/shared/civil-date'
import { hashOfInput } from '@/lib/shared/hash'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import { type BasketLine, mostLines, sumOfBasket, tidyBasket } from './basket'
import type { BasketInput } from './input'
import {
  askAboutCollector,
  factsOf,
  type RedemptionFacts,
  refuseCap,
  refusePaperDay,
} from './redemption-facts'
import { takeGoods, writeLines } from './take-goods'
import { whyNotHandedOver } from './why-not-handed-over'

/** What stands on a slip besides its figures. */
export interface Slip {
  windowId: string
  household: { number: number; headName: string }
  collectorName: string
  collectorRelation: string | null
  homeDelivery: boolean
  /** The day it was handed over on paper; null at the till. */
  paperDay: CivilDate | null
  lines: readonly { goodName: string; quantity: number; unit: string }[]
}

export interface Handover {
  redemptionId: string
  receipt: number
  points: number
  balanceAfter: number
  /** For the trace; null of a basket that was done before, which leaves none. */
  slip: Slip | null
}

/**
 * Hands a basket over: points and stock are guarded by conditional statements, the prices copied,
 * the moves and one REDEEM entry written, in eight statements however full the basket. The same
 * basket again gets the first answer; the same id with another basket is SAME_ID_OTHER_INPUT.
 * Refuses WINDOW_NOT_OPEN, BASKET_EMPTY, NOT_ENOUGH_POINTS {short}, WINDOW_CAP_REACHED {cap, left},
 * HOUSEHOLD_MAY_NOT_REDEEM, OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD, COLLECTOR_COMES_OFTEN {name, count}
 * until it is said to be meant, PRICE_CHANGED {total}, and per line SOLD_OUT, GOOD_LIMIT_REACHED,
 * GOOD_ARCHIVED, GOOD_UNKNOWN.
 */
export async function redeem(tx: Tx, actor: Actor, input: BasketInput): Promise<Result<Handover>> {
  const forbidden = refuseUnless(actor, 'redemption.make')
  if (forbidden) return forbidden
  const { villageId } = actor
  const lines = tidyBasket(input.lines)
  if (lines.length === 0) return refuse('BASKET_EMPTY')
  if (lines.length > mostLines) return refuse('TOO_MANY', { figures: { max: mostLines } })

  const book = await lockBook(tx, villageId, 1)
  const facts = await factsOf(tx, villageId, book, input)
  const inputHash = hashOfBasket(input, lines)
  if (facts.earlierHash !== null) return earlierAnswer(villageId, input.basketId, facts, inputHash)
  if (!facts.windowId || !facts.cutoffMonth) return refuse('WINDOW_NOT_OPEN')
  if (!facts.householdId || facts.number === null || facts.headName === null)
    return refuse('HOUSEHOLD_UNKNOWN', { field: 'householdId' })
  const household = { id: facts.householdId, number: facts.number, headName: facts.headName }
  const own = refuseOwnHousehold(actor, household)
  if (own) return own
  const day = input.paperDay ?? todayOf(actor)
  const asked =
    refusePaperDay(actor, input, facts) ??
    refuseCap(input, facts) ??
    askAboutCollector(input, facts)
  if (asked) return asked

  // Village, household, goods: the lock order. Anything refused below rolls all of it back.
  const window = { id: facts.windowId, cutoffMonth: facts.cutoffMonth }
  const whyNot = (pointsTaken: number) =>
    whyNotHandedOver(tx, actor, input, lines, window, pointsTaken)
  const balanceAfter = await spendPoints(tx, villageId, {
    householdId: input.householdId,
    points: input.shownTotal,
    cutoffMonth: window.cutoffMonth,
    today: day,
  })
  if (balanceAfter === undefined) return whyNot(0)
  const goods = await takeGoods(tx, actor, window.id, input, lines)
  const { used } = sumOfBasket(0, lines, goods)
  if (goods.size < lines.length || used !== input.shownTotal) return whyNot(input.shownTotal)

  const handover = {
    redemptionId: input.basketId,
    receipt: facts.receipt,
    points: used,
    balanceAfter,
  }
  await writeRedemption(tx, actor, input, { ...handover, windowId: window.id, inputHash })
  const slipLines = await writeLines(tx, actor, input.basketId, lines, goods)
  const balances = new Map([[input.householdId, balanceAfter]])
  await appendEntries(tx, book, actor, [redeemEntry(actor, input, used)], balances)
  const { collectorName } = input
  const { collectorRelation, homeDelivery = false, paperDay = null } = input
  const collecting = { collectorName, collectorRelation, homeDelivery, paperDay }
  const slip = { windowId: window.id, household, ...collecting, lines: slipLines }
  return done({ ...handover, slip })
}

/** Only success consumes a basket's id; what makes two baskets the same is hashed. */
function hashOfBasket(input: BasketInput, lines: readonly BasketLine[]): string {
  const { householdId, collectorName, collectorRelation, homeDelivery = false } = input
  return hashOfInput({ householdId, lines, collectorName, collectorRelation, homeDelivery })
}

function earlierAnswer(
  villageId: string,
  redemptionId: string,
  facts: RedemptionFacts,
  inputHash: string,
): Result<Handover> {
  const same = facts.earlierVillageId === villageId && facts.earlierHash === inputHash
  if (!same) return refuse('SAME_ID_OTHER_INPUT')
  return repeated({
    redemptionId,
    receipt: facts.earlierReceipt ?? 0,
    points: facts.earlierPoints ?? 0,
    balanceAfter: facts.earlierBalance ?? 0,
    slip: null,
  })
}

async function writeRedemption(
  tx: Tx,
  actor: Actor,
  input: BasketInput,
  { redemptionId, ...handover }: Omit<Handover, 'slip'> & { windowId: string; inputHash: string },
): Promise<void> {
  await insertRows(tx, 'Redemption', [
    {
      ...handover,
      id: redemptionId,
      villageId: actor.villageId,
      householdId: input.householdId,
      collectorName: input.collectorName,
      collectorRelation: input.collectorRelation,
      homeDelivery: input.homeDelivery ?? false,
      redeemedOn: input.paperDay ?? todayOf(actor),
      onPaper: input.paperDay !== undefined,
      redeemedAt: actor.now,
      clerkId: actor.staffId,
    },
  ])
}

function redeemEntry(actor: Actor, input: BasketInput, used: number): EntryDraft {
  return {
    kind: 'REDEEM',
    householdId: input.householdId,
    list: null,
    points: -used,
    spendable: true,
    ranks: false,
    occurredOn: input.paperDay ?? todayOf(actor),
    redemptionId: input.basketId,
    recordedById: actor.staffId,
  }
}
