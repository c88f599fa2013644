/** What a test of faults found. */
export interface FaultsFound {
  tried: number
  failed: number
  /** A line each, beginning with the trial and a colon. */
  findings: string[]
  seed: number
  durationMs: number
  /** What the trials were spread over, in a few words. */
  covered?: string
}

/** In how many trials something was found. */
export function failedTrials(findings: readonly string[]): number {
  return new Set(findings.map((found) => found.split(':')[0])).size
}
