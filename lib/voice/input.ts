import { z } from 'zod'
import {
  civilDate,
  id,
  optionalId,
  optionalInt,
  optionalText,
  text,
  ticked,
} from '@/lib/shared/inputs'
import type { RefusalCode } from '@/lib/shared/refusal-codes'
import { longestGoodName, longestWish, wishKinds } from './wish'

const said = {
  /** Made by the form, so that what was sent twice counts once. */
  wishId: id,
  kind: z.enum(wishKinds),
  goodName: optionalText(longestGoodName),
  text: optionalText(longestWish),
  mayShow: ticked,
}

interface Said {
  kind: (typeof wishKinds)[number]
  goodName: string | null
  text: string | null
}

/** A good has a name, everything else words: REQUIRED at the field that is empty. */
function needsWords({ kind, goodName, text: words }: Said, sink: z.RefinementCtx<unknown>): void {
  const code: RefusalCode = 'REQUIRED'
  if (kind === 'GOOD' && goodName === null)
    sink.addIssue({ code: 'custom', message: code, path: ['goodName'] })
  if (kind !== 'GOOD' && words === null)
    sink.addIssue({ code: 'custom', message: code, path: ['text'] })
}

/** From the passbook. */
export const sayWishInput = z.object(said).superRefine(needsWords)
export type SayWishInput = z.infer<typeof sayWishInput>

/** Typed in by the office: for somebody who stands there, or from a slip out of the box. */
export const recordWishInput = z
  .object({
    ...said,
    /** Whose wish it is; none without a name. */
    number: optionalInt({ min: 1, max: 99_999 }),
    openingId: optionalId,
  })
  .superRefine(needsWords)
export type RecordWishInput = z.infer<typeof recordWishInput>

export const openBoxInput = z.object({
  openingId: id,
  openedOn: civilDate,
  /** Who was there when it was opened. */
  present: text(120),
  empty: ticked,
})
export type OpenBoxInput = z.infer<typeof openBoxInput>

const step = { wishId: id, happenedOn: civilDate }

export const takeUpWishInput = z.object({ ...step, who: text(60) })
export type TakeUpWishInput = z.infer<typeof takeUpWishInput>

export const answerWishInput = z.object({
  ...step,
  outcome: z.enum(['DONE', 'DECLINED']),
  answer: text(longestWish),
})
export type AnswerWishInput = z.infer<typeof answerWishInput>

/** Reopening, hiding and showing again: each with why. */
export const wishReasonInput = z.object({ wishId: id, reason: text(120) })
export type WishReasonInput = z.infer<typeof wishReasonInput>

export const matchGoodInput = z.object({ wishId: id, goodId: optionalId })
export type MatchGoodInput = z.infer<typeof matchGoodInput>
