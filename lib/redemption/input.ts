import { z } from 'zod'
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
  byProxy,
  type DraftFields,
  longestCollector,
  longestRelation,
  piecesOf,
} from './basket-draft'

const pieces = optionalInt({ min: 0, max: mostPieces })

/**
 * A basket as the counter sends it: `quantity.<good>` per good, and the total that the clerk saw.
 * The basket's id was made when it opened. The collector is a member's name, or `byProxy` with a
 * name and what they are to the household.
 */
export const basketInput = z
  .object({
    basketId: id,
    householdId: id,
    shownTotal: int({ min: 0, max: 10_000_000 }),
    collector: text(longestCollector),
    proxyName: optionalText(longestCollector),
    proxyRelation: optionalText(longestRelation),
    quantity: z.record(z.string(), z.string()).optional().default({}),
  })
  .transform(({ quantity, collector, proxyName, proxyRelation, ...basket }, sink) => {
    const proxy = collector === byProxy
    for (const [field, typed] of Object.entries({ proxyName, proxyRelation }))
      if (proxy && typed === null)
        sink.addIssue({ code: 'custom', message: 'REQUIRED', path: [field] })
    return {
      ...basket,
      collectorName: (proxy ? proxyName : collector) ?? '',
      collectorRelation: proxy ? proxyRelation : null,
      lines: linesOf(quantity, sink),
    }
  })
export type BasketInput = z.output<typeof basketInput>

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

export const planWindowInput = z.object({
  name: text(40),
  kind: z.enum(windowKinds),
  cutoffMonth: civilMonth,
  opensOn: civilDate,
  closesOn: civilDate,
})
export type PlanWindowInput = z.infer<typeof planWindowInput>

export const changePlanInput = planWindowInput.extend({ windowId: id })
export type ChangePlanInput = z.infer<typeof changePlanInput>

export const windowIdInput = z.object({ windowId: id })
export type WindowIdInput = z.infer<typeof windowIdInput>

/** `early`: the person was told the announced first day, and opens the window before it. */
export const openWindowInput = windowIdInput.extend({ early: ticked })
export type OpenWindowInput = WindowIdInput & { early?: boolean }
