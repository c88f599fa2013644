import { z } from 'zod'
import { civilDate, id, int, many, optionalInt, optionalText, text } from '@/lib/shared/inputs'
import { largestNumber, mostMembers } from './input'

const mostPoints = 100_000

/** What every change of a household says: which form, which household, from when, who decided. */
const change = {
  /** Made when the form opened, so that the same form sent twice changes once. */
  changeId: id,
  householdId: id,
  holdsFrom: civilDate,
  /** 村民代表会议 3月5日, or a person. */
  decidedBy: text(100),
  note: optionalText(200),
}

const number = { min: 1, max: largestNumber }
const points = optionalInt({ min: 0, max: mostPoints })

/** 分户. The head of the new household is one of `people`. */
export const splitHouseholdInput = z.object({
  ...change,
  people: many(text(40), mostMembers),
  headName: z.string().optional().default(''),
  groupName: text(20),
  /** Left empty: the next free number. */
  number: optionalInt(number),
  /** What the meeting gives the new household to begin with. */
  points,
})
export type SplitHouseholdInput = z.infer<typeof splitHouseholdInput>

/** 并户: the household ends, the other one carries it on. */
export const mergeHouseholdInput = z.object({ ...change, intoNumber: int(number) })
export type MergeHouseholdInput = z.infer<typeof mergeHouseholdInput>

export const formerHeadFates = ['HEAD_CHANGED', 'HEAD_DIED', 'HEAD_LEFT'] as const
/** 户主变更: what becomes of the former head. */
export const changeHeadInput = z.object({
  ...change,
  headName: text(40),
  formerHead: z.enum(formerHeadFates),
})
export type ChangeHeadInput = z.infer<typeof changeHeadInput>

export const waysIn = ['MARRIED_IN', 'BORN', 'MOVED_IN'] as const
/** 嫁入, born, moved in: from outside, or from the household of the village with `fromNumber`. */
export const joinHouseholdInput = z.object({
  ...change,
  how: z.enum(waysIn),
  name: text(40),
  fromNumber: optionalInt(number),
})
export type JoinHouseholdInput = z.infer<typeof joinHouseholdInput>

export const waysOut = ['MARRIED_OUT', 'MOVED_OUT', 'DIED'] as const
/** 嫁出, moved out, died: out of the village, or into its household with `toNumber`. */
export const leaveHouseholdInput = z.object({
  ...change,
  how: z.enum(waysOut),
  name: text(40),
  toNumber: optionalInt(number),
  /** Points stay with the household unless a meeting lets some go along. */
  points,
})
export type LeaveHouseholdInput = z.infer<typeof leaveHouseholdInput>

export const livingChanges = ['WENT_AWAY', 'MOVED_AWAY', 'CAME_BACK', 'CLOSED'] as const
/** 外出务工, 整户搬走, 回来, 销户. */
export const changeLivingInput = z.object({ ...change, how: z.enum(livingChanges) })
export type ChangeLivingInput = z.infer<typeof changeLivingInput>

/** 需上门: what for. Done: what came of it, if anybody says. */
export const visitInputs = {
  needed: z.object({ changeId: id, householdId: id, note: text(200) }),
  done: z.object({ changeId: id, householdId: id, note: optionalText(200) }),
}
export type VisitNeededInput = z.infer<typeof visitInputs.needed>
export type VisitedInput = z.infer<typeof visitInputs.done>
