/** What a test of faults found. */
export interface FaultsFound {
  tried: number
  failed: number
  /** A line each, beginning with the number of the trial. */
  findings: string[]
  seed: number
  durationMs: number
}
