import { z } from 'zod'
import { id, int, optionalInt, optionalText, text } from '@/lib/shared/inputs'
import { fenOfYuan } from './yuan'

export const mostOnShelf = 100_000
const pieces = int({ min: 1, max: mostOnShelf })

/** Most kinds on one counting sheet. */
const mostKinds = 500

export const goodInput = z.object({
  name: text(40),
  unit: text(8),
  points: int({ min: 1, max: 10_000 }),
  limitPerWindow: optionalInt({ min: 1, max: 1_000 }),
})
export type GoodInput = z.infer<typeof goodInput>

export const changeGoodInput = goodInput.extend({ goodId: id })
export type ChangeGoodInput = z.infer<typeof changeGoodInput>

export const archiveGoodInput = z.object({ goodId: id })
export type ArchiveGoodInput = z.infer<typeof archiveGoodInput>

/** Yuan as typed, fen as kept; left empty it is null. NOT_AN_AMOUNT. */
const amount = z
  .string()
  .optional()
  .transform((typed, sink): number | null => {
    if (!typed?.trim()) return null
    const fen = fenOfYuan(typed)
    if (fen !== undefined) return fen
    sink.addIssue({ code: 'custom', message: 'NOT_AN_AMOUNT' })
    return z.NEVER
  })

/** Bought with what the whole purchase cost, or donated by somebody. */
export const receiveInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('BOUGHT'),
    goodId: id,
    quantity: pieces,
    costFen: amount,
    reason: optionalText(100),
  }),
  z.object({
    kind: z.literal('DONATED'),
    goodId: id,
    quantity: pieces,
    donor: text(60),
    reason: optionalText(100),
  }),
])
export type ReceiveInput = z.infer<typeof receiveInput>

export const writeOffInput = z.object({ goodId: id, quantity: pieces, reason: text(100) })
export type WriteOffInput = z.infer<typeof writeOffInput>

/** 盘点: what lies on the shelf, per good; a good that was not counted is left empty. */
export const countInput = z.object({
  good: z
    .record(
      id,
      z.object({
        counted: optionalInt({ min: 0, max: mostOnShelf }),
        /** What the book said when the sheet was opened. */
        stockSeen: int({ min: 0, max: mostOnShelf }),
        reason: optionalText(100),
      }),
    )
    .refine((rows) => Object.keys(rows).length <= mostKinds),
})
export type CountInput = z.infer<typeof countInput>
