/** What is recomputed, each thing by the name that it has in lib/messages. */
export const checks = [
  'heads',
  'merged',
  'transfers',
  'balances',
  'balancesAfter',
  'lineNumbers',
  'claims',
  'seals',
  'months',
  'notices',
  'objections',
  'stocks',
  'redemptions',
  'photos',
  'guards',
] as const
export type Check = (typeof checks)[number]

/** What does not add up, by its sentence in lib/messages, and the figures of that sentence. */
export interface Difference {
  what: DifferenceName
  figures: Record<string, string | number>
}

export type DifferenceName =
  | 'head'
  | 'merged'
  | 'transfer'
  | 'balance'
  | 'balanceAfter'
  | 'lineMissing'
  | 'linesLost'
  | 'claimUnwritten'
  | 'claimUnpassed'
  | 'claimOther'
  | 'entryUnclaimed'
  | 'sealCount'
  | 'sealOrder'
  | 'sealLines'
  | 'monthMissing'
  | 'noNotice'
  | 'stillHangs'
  | 'openMonth'
  | 'noticeLines'
  | 'noticeStranger'
  | 'noticeUnanswered'
  | 'objectionElsewhere'
  | 'objectionIdle'
  | 'objectionByRecorder'
  | 'stock'
  | 'redemption'
  | 'photoMissing'
  | 'photoChanged'
  | 'guard'

/** One thing the audit recomputed: how many it looked at, and each difference. */
export interface Finding {
  check: Check
  checked: number
  differences: Difference[]
}

export function difference(what: DifferenceName, figures: Difference['figures']): Difference {
  return { what, figures }
}
