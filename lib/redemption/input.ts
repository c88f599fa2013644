import { z } from 'zod'
import {
  civilDate,
  civilMonth,
  id,
  int,
  optionalInt,
  optionalText,
  text,
} from '@/lib/shared/inputs'
import { mostPieces } from './basket'

const pieces = optionalInt({ min: 0, max: mostPieces })

/**
 * A basket as the counter sends it: `quantity.<good>` per good, and the total that the clerk saw.
 * The basket's id was made when it opened. A collector who is not a member names the relation.
 */
export const basketInput = z
  .object({
    basketId: id,
    householdId: id,
    shownTotal: int({ min: 0, max: 10_000_000 }),
    collectorName: text(40),
    collectorRelation: optionalText(20),
    quantity: z.record(z.string(), z.string()).optional().default({}),
  })
  .transform(({ quantity, ...basket }, sink) => ({
    ...basket,
    lines: Object.entries(quantity).map(([goodId, typed]) => {
      const path = ['quantity', goodId]
      const parsed = pieces.safeParse(typed)
      for (const { message, ...issue } of parsed.error?.issues ?? []) {
        const params = 'params' in issue ? issue.params : undefined
        sink.addIssue({ code: 'custom', message, params, path })
      }
      if (!id.safeParse(goodId).success)
        sink.addIssue({ code: 'custom', message: 'GOOD_UNKNOWN', path })
      return { goodId, quantity: parsed.data ?? 0 }
    }),
  }))
export type BasketInput = z.output<typeof basketInput>

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

export const windowIdInput = z.object({ windowId: id })
export type WindowIdInput = z.infer<typeof windowIdInput>
