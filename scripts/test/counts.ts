import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'

export interface Counted {
  passed: number
  failed: number
}

export const nothingCounted: Counted = { passed: 0, failed: 0 }

export function add(a: Counted, b: Counted): Counted {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

/** Some tests passed, some did not; both are still to be counted. */
export class TestsFailed extends PlainFailure {
  constructor(readonly counted: Counted) {
    super(`${counted.failed} 项没有通过 · ${counted.failed} failed`)
  }
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })

export function vitestCounts(file: string, exitCode: number): Counted {
  const report = vitestReport.parse(read(file, exitCode))
  return allPassed({ passed: report.numPassedTests, failed: report.numFailedTests }, exitCode)
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
})

export function playwrightCounts(file: string, exitCode: number): Counted {
  const { stats } = playwrightReport.parse(read(file, exitCode))
  return allPassed({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, exitCode)
}

function read(file: string, exitCode: number): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new PlainFailure(
      `测试没有运行完（${exitCode}）。 · The tests did not run to their end (${exitCode}).`,
    )
  }
}

/** A run that failed for another reason than a test, or ran none, did not pass either. */
function allPassed(counted: Counted, exitCode: number): Counted {
  if (counted.failed > 0) throw new TestsFailed(counted)
  if (exitCode === 0 && counted.passed > 0) return counted
  throw new TestsFailed({ ...counted, failed: 1 })
}
