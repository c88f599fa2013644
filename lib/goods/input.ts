import { z } from 'zod'
import {
  civilDate,
  id,
  int,
  optionalId,
  optionalInt,
  optionalText,
  text,
} from '@/lib/shared/inputs'
import { fenOfYuan } from './yuan'

export const mostOnShelf = 100_000
const pieces = int({ min: 1, max: mostOnShelf })

/** Kinds of goods of one village, archived ones apart: a shelf that still fits on a till. */
export const mostKinds = 300

const mostYuan = 1_000_000

/** Yuan as typed, fen as kept; left empty it is null. NOT_AN_AMOUNT, AMOUNT_TOO_LARGE {max}. */
const amount = z
  .string()
  .optional()
  .transform((typed, sink): number | null => {
    if (!typed?.trim()) return null
    const fen = fenOfYuan(typed)
    if (fen === undefined) sink.addIssue({ code: 'custom', message: 'NOT_AN_AMOUNT' })
    else if (fen <= mostYuan * 100) return fen
    else
      sink.addIssue({
        code: 'custom',
        message: 'AMOUNT_TOO_LARGE',
        params: { figures: { max: mostYuan } },
      })
    return z.NEVER
  })

const price = int({ min: 1, max: 10_000 })

/** As a hand scanner types it. Longer than any key of the till, so that it is never taken for one. */
const barcode = optionalText(32).transform((typed, sink): string | null => {
  if (typed === null) return null
  const code = typed.normalize('NFKC').toUpperCase()
  if (/^[0-9A-Z-]{6,32}$/.test(code)) return code
  sink.addIssue({ code: 'custom', message: 'NOT_A_BARCODE' })
  return z.NEVER
})

const goodFacts = z.object({
  name: text(40),
  unit: text(8),
  limitPerWindow: optionalInt({ min: 1, max: 1_000 }),
  category: optionalText(20),
  barcode,
  shelf: optionalText(12),
  costFen: amount,
})

export const goodInput = goodFacts.extend({ points: price })
export type GoodInput = z.infer<typeof goodInput>

/** A price is set with its day, by `setPrice`. */
export const changeGoodInput = goodFacts.extend({ goodId: id })
export type ChangeGoodInput = z.infer<typeof changeGoodInput>

export const priceInput = z.object({ goodId: id, points: price, holdsFrom: civilDate })
export type PriceInput = z.infer<typeof priceInput>

export const archiveGoodInput = z.object({ goodId: id })
export type ArchiveGoodInput = z.infer<typeof archiveGoodInput>

interface ReceivedRow {
  quantity: number | null
  costFen: number | null
}

function withoutCost(rows: Record<string, ReceivedRow>): Record<string, ReceivedRow> {
  return Object.fromEntries(
    Object.entries(rows).map(([goodId, { quantity }]) => [goodId, { quantity, costFen: null }]),
  )
}

/**
 * 进货: what came, per good; a good of which nothing came is left empty. Bought with what each lot
 * cost and the number of the receipt, or donated by somebody.
 */
/** Made by the form, so that goods move once however often it is sent. */
const moveId = optionalId

export const receiveInput = z
  .object({
    moveId,
    kind: z.enum(['BOUGHT', 'DONATED']),
    invoice: optionalText(40),
    donor: optionalText(60),
    reason: optionalText(100),
    good: z
      .record(
        id,
        z.object({ quantity: optionalInt({ min: 1, max: mostOnShelf }), costFen: amount }),
      )
      .refine((rows) => Object.keys(rows).length <= mostKinds),
  })
  .transform((lot, sink) => {
    const donated = lot.kind === 'DONATED'
    if (donated && lot.donor === null)
      sink.addIssue({ code: 'custom', message: 'REQUIRED', path: ['donor'] })
    return {
      ...lot,
      invoice: donated ? null : lot.invoice,
      donor: donated ? lot.donor : null,
      // what was typed before 捐的 was chosen is out of sight
      good: donated ? withoutCost(lot.good) : lot.good,
    }
  })
export type ReceiveInput = z.output<typeof receiveInput>

export const writeOffInput = z.object({ moveId, goodId: id, quantity: pieces, reason: text(100) })
export type WriteOffInput = z.infer<typeof writeOffInput>

/** 退货: to whom, and what they paid back, if anything. */
export const sendBackInput = z.object({
  moveId,
  goodId: id,
  quantity: pieces,
  supplier: text(60),
  invoice: optionalText(40),
  refundFen: amount,
  reason: text(100),
})
export type SendBackInput = z.infer<typeof sendBackInput>

export const foundInput = z.object({
  goodId: id,
  quantity: int({ min: 1, max: 1_000 }),
  reason: text(100),
})
export type FoundInput = z.infer<typeof foundInput>

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
