import { z } from 'zod'
import { id, int, optionalInt, optionalText, text } from '@/lib/shared/inputs'

export const mostOnShelf = 100_000
const pieces = int({ min: 1, max: mostOnShelf })

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

export const receiveInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('BOUGHT'),
    goodId: id,
    quantity: pieces,
    /** The whole purchase, in fen. */
    costFen: optionalInt({ min: 0, max: 100_000_000 }),
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

export const countInput = z.object({
  goodId: id,
  /** What lies on the shelf; equal to what the book says is a result too. */
  counted: int({ min: 0, max: mostOnShelf }),
  reason: optionalText(100),
})
export type CountInput = z.infer<typeof countInput>
