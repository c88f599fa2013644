import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playwrightCounts, vitestCounts } from './counts'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
const report = join(folder, 'report.json')
afterAll(() => rmSync(folder, { recursive: true }))

function vitestSays(numPassedTests: number, numFailedTests: number, exitCode: number) {
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests }))
  return () => vitestCounts(report, exitCode)
}

function playwrightSays(expected: number, unexpected: number, flaky: number, exitCode: number) {
  writeFileSync(report, JSON.stringify({ stats: { expected, unexpected, flaky } }))
  return () => playwrightCounts(report, exitCode)
}

describe('what a run counts', () => {
  it('passes when everything passed', () => {
    expect(vitestSays(7, 0, 0)()).toEqual({ passed: 7, failed: 0 })
    expect(playwrightSays(7, 0, 0, 0)()).toEqual({ passed: 7, failed: 0 })
  })

  it('fails with the tests that failed, those that only passed at a second try among them', () => {
    expect(vitestSays(7, 2, 1)).toThrow('2 failed')
    expect(playwrightSays(7, 1, 1, 1)).toThrow('2 failed')
  })

  it('fails when no test failed but the run did, or when nothing ran', () => {
    expect(vitestSays(7, 0, 1)).toThrow('1 failed')
    expect(vitestSays(0, 0, 0)).toThrow('1 failed')
    expect(playwrightSays(0, 0, 0, 0)).toThrow('1 failed')
  })

  it('fails when there is no report', () => {
    rmSync(report, { force: true })
    expect(() => vitestCounts(report, 137)).toThrow('137')
  })
})
