import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { PlainFailure } from '../start/command.mjs'

export interface Counted {
  passed: number
  failed: number
}

export const nothingCounted: Counted = { passed: 0, failed: 0 }

export function add(a: Counted, b: Counted): Counted {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })

export function vitestCounts(file: string, exitCode: number): Counted {
  const report = vitestReport.parse(read(file, exitCode))
  return believed({ passed: report.numPassedTests, failed: report.numFailedTests }, exitCode)
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
})

export function playwrightCounts(file: string, exitCode: number): Counted {
  const { stats } = playwrightReport.parse(read(file, exitCode))
  return believed({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, exitCode)
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

/** A run that failed for another reason than a test, or ran none, did not pass. */
function believed(counted: Counted, exitCode: number): Counted {
  const silent = exitCode !== 0 || counted.passed === 0
  return silent && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}
