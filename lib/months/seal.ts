import { sha256 } from '@/lib/shared/hash'

/** The version of the field list below; a later format gets the next number and its own list. */
export const sealFormat = 1

/**
 * What the seal covers of a line, in this order. Ids of our own making stay out where the line's
 * number says the same; names of people who sign in are not part of a line.
 */
export interface SealedLine {
  seq: number
  kind: string
  list: string | null
  points: number
  spendable: boolean
  ranks: boolean
  balanceAfter: number
  householdId: string
  countsIn: string
  occurredOn: string
  recordedAt: Date
  ruleId: string | null
  ruleVersion: number | null
  ruleName: string | null
  unit: string | null
  quantity: number | null
  memberId: string | null
  memberName: string | null
  claimId: string | null
  batchId: string | null
  redemptionId: string | null
  reversesId: string | null
  transferId: string | null
  recordedById: string
  approvedById: string | null
  reason: string | null
}

/** The values of a line in the order of the seal. */
export const sealedFields = [
  'seq',
  'kind',
  'list',
  'points',
  'spendable',
  'ranks',
  'balanceAfter',
  'householdId',
  'countsIn',
  'occurredOn',
  'recordedAt',
  'ruleId',
  'ruleVersion',
  'ruleName',
  'unit',
  'quantity',
  'memberId',
  'memberName',
  'claimId',
  'batchId',
  'redemptionId',
  'reversesId',
  'transferId',
  'recordedById',
  'approvedById',
  'reason',
] as const satisfies readonly (keyof SealedLine)[]

/** A line as the seal reads it: a JSON array of its values, the instant in UTC with milliseconds. */
export function canonicalLine(line: SealedLine): string {
  // an instant writes itself as the format asks
  return JSON.stringify(sealedFields.map((field) => line[field]))
}

/**
 * SHA-256 over a heading (format, village, month, previous seal) and the month's lines by number,
 * each on a line of its own. Hex.
 */
export function sealOf(
  heading: { villageId: string; month: string; previousSeal: string },
  canonicalLines: readonly string[],
): string {
  const { villageId, month, previousSeal } = heading
  const head = JSON.stringify([sealFormat, villageId, month, previousSeal])
  return sha256([head, ...canonicalLines].join('\n'))
}

/**
 * 校验码: the first sixteen digits of the seal, as people compare them by eye. Eight could be met by
 * trying: a forger has a field of free text to try with.
 */
export function checkCode(seal: string): string {
  return (seal.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ')
}
