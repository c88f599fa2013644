/** One thing the audit recomputed: how many it looked at, and each difference in words. */
export interface Finding {
  check: string
  checked: number
  differences: string[]
}
