import { z } from 'zod'
import type { CivilDate } from '@/lib/shared/civil-date'
import {
  civilDate,
  civilMonth,
  id,
  int,
  optionalInt,
  optionalText,
  text,
  ticked,
} from '@/lib/shared/inputs'
import { mostPieces } from './basket'
import {
  byDelivery,
  byProxy,
  type DraftFields,
  longestCollector,
  longestRelation,
  piecesOf,
} from './basket-draft'

const pieces = optionalInt({ min: 0, max: mostPieces })

/**
 * A basket as the counter sends it: `quantity.<good>` per good, and the total that the clerk saw.
 * The basket's id was made when it opened. The collector is a member's name; `byProxy` with a name
 * and what they are to the household; or `byDelivery` with who carries it there.
 */
export const basketInput = z
  .object({
    basketId: id,
    householdId: id,
    shownTotal: int({ min: 0, max: 10_000_000 }),
    collector: text(longestCollector),
    proxyName: optionalText(longestCollector),
    proxyRelation: optionalText(longestRelation),
    /** Asked about somebody who collects for one household after the other, and answered yes. */
    collectorMeant: ticked,
    quantity: z.record(z.string(), z.string()).optional().default({}),
  })
  .transform(({ quantity, collector, proxyName, proxyRelation, ...basket }, sink) => {
    const proxy = collector === byProxy
    const homeDelivery = collector === byDelivery
    const named = proxy || homeDelivery
    if (named && proxyName === null) required(sink, 'proxyName')
    if (proxy && proxyRelation === null) required(sink, 'proxyRelation')
    return {
      ...basket,
      collectorName: (named ? proxyName : collector) ?? '',
      collectorRelation: proxy ? proxyRelation : null,
      homeDelivery,
      lines: linesOf(quantity, sink),
    }
  })
type SentBasket = z.output<typeof basketInput>
/** Left out, nobody carries it to the house, and nothing was asked about the collector. */
export type BasketInput = Omit<SentBasket, 'homeDelivery' | 'collectorMeant'> &
  Partial<Pick<SentBasket, 'homeDelivery' | 'collectorMeant'>> & {
    /** The day it was handed over on paper, typed in later; the form of the till has none. */
    paperDay?: CivilDate
  }

function required(sink: z.RefinementCtx<unknown>, field: string): void {
  sink.addIssue({ code: 'custom', message: 'REQUIRED', path: [field] })
}

function linesOf(quantity: Record<string, string>, sink: z.RefinementCtx<unknown>) {
  return Object.entries(quantity).map(([goodId, typed]) => {
    const path = ['quantity', goodId]
    const parsed = pieces.safeParse(typed)
    for (const { message, ...issue } of parsed.error?.issues ?? []) {
      const params = 'params' in issue ? issue.params : undefined
      sink.addIssue({ code: 'custom', message, params, path })
    }
    if (!id.safeParse(goodId).success)
      sink.addIssue({ code: 'custom', message: 'GOOD_UNKNOWN', path })
    return { goodId, quantity: parsed.data ?? 0 }
  })
}

/** The fields of the counter's form as `basketInput` takes them. */
export function basketFields(basketId: string, fields: DraftFields): unknown {
  const { household, ...others } = fields
  const quantity = Object.entries(fields).filter(([name]) => name.startsWith(piecesOf))
  return {
    ...others,
    basketId,
    householdId: household,
    quantity: Object.fromEntries(
      quantity.map(([name, typed]) => [name.slice(piecesOf.length), typed]),
    ),
  }
}

export const cancelInput = z.object({ redemptionId: id, reason: text(100) })
export type CancelInput = z.infer<typeof cancelInput>

export const windowKinds = ['QUARTER', 'YEAR_END'] as const

/** Most points a household may use in one window; left empty there is no cap. */
const capPoints = optionalInt({ min: 1, max: 100_000 })

export const planWindowInput = z.object({
  name: text(40),
  kind: z.enum(windowKinds),
  cutoffMonth: civilMonth,
  opensOn: civilDate,
  closesOn: civilDate,
  capPoints,
})
/** Without a cap where it is left out. */
export type PlanWindowInput = Omit<z.infer<typeof planWindowInput>, 'capPoints'> & {
  capPoints?: number | null
}

/** A year's windows as proposed, or the `only` one of a quarter, 2026-Q4, or of the year end, 2026. */
export const planYearInput = z.object({
  year: int({ min: 2000, max: 2200 }).transform(String),
  only: optionalText(7),
})
export type PlanYearInput = z.infer<typeof planYearInput>

export const changePlanInput = planWindowInput.extend({ windowId: id })
export type ChangePlanInput = PlanWindowInput & WindowIdInput

export const windowIdInput = z.object({ windowId: id })
export type WindowIdInput = z.infer<typeof windowIdInput>

/** 延期: an open window goes on until another day. */
export const extendWindowInput = windowIdInput.extend({ closesOn: civilDate })
export type ExtendWindowInput = z.infer<typeof extendWindowInput>

/** `early`: the person was told the announced first day, and opens the window before it. */
export const openWindowInput = windowIdInput.extend({ early: ticked })
export type OpenWindowInput = WindowIdInput & { early?: boolean }
