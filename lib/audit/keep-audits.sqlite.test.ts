import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '@/lib/db/test-database'
import { tamperWithEntries } from '@/lib/testing/tamper'
import { earn, villageIn } from '@/lib/testing/village'
import { auditAll, isAuditDue } from './keep-audits'
import { careState, noteAudited, noteAuditFailed, readAudits } from './state'

const now = new Date('2026-10-08T03:05:00+08:00')

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'points-audits-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('the daily audit notes for each village how it was', async () => {
  const db = await freshDatabase()
  const folder = dataFolder()
  const sound = await villageIn(db)
  const changed = await villageIn(db)
  for (const village of [sound, changed])
    await earn(village, 'clean-up', '2026-07-05', village.households)
  await tamperWithEntries(changed, { set: '"points" = 21', seq: 1 })
  const before = careState(folder)
  await auditAll(db.url, folder, () => now)
  expect(careState(folder)).not.toBe(before)
  const noted = readAudits(folder)
  expect(noted.at).toEqual(now)
  expect(noted.villages[sound.villageId]).toMatchObject({
    differences: 1,
    // whoever changes a line takes its guard away, which is the whole database's
    found: ['guards'],
  })
  expect(noted.villages[changed.villageId]?.differences).toBeGreaterThan(0)
  expect(noted.villages[changed.villageId]?.found).toEqual([
    'balances',
    'balancesAfter',
    'claims',
    'guards',
  ])
  // the first of them in full, for who has to see to it
  expect(noted.villages[changed.villageId]?.first?.[0]).toMatchObject({ what: 'balance' })
})

test('an audit that cannot be done is noted beside the last one that was', async () => {
  const folder = dataFolder()
  const villages = { one: { checked: 12, differences: 0 } }
  const yesterday = new Date('2026-10-07T03:05:00+08:00')
  noteAudited(folder, { at: yesterday, villages })
  await expect(auditAll(`file:${join(folder, 'gone.db')}`, folder, () => now)).rejects.toThrow()
  expect(readAudits(folder)).toMatchObject({ at: yesterday, villages, failed: { at: now } })
  expect(readAudits(folder).failed?.said).not.toBe('')
  // until one succeeds again
  const db = await freshDatabase()
  await auditAll(db.url, folder, () => now)
  expect(readAudits(folder)).toEqual({ at: now, villages: {} })
})

test('after a failure it is due again an hour later', () => {
  const folder = dataFolder()
  noteAuditFailed(folder, { at: now, said: 'no room' })
  expect(isAuditDue(folder, new Date(now.getTime() + 5 * 60_000))).toBe(false)
  expect(isAuditDue(folder, new Date(now.getTime() + 60 * 60_000))).toBe(true)
})

test('it is due once a day, and after a clock that stood wrong', () => {
  const folder = dataFolder()
  const done = (at: string) =>
    writeFileSync(join(folder, 'audits.json'), JSON.stringify({ at, villages: {} }))
  expect(isAuditDue(folder, now)).toBe(true)
  done('2026-10-07T03:06:00+08:00')
  expect(isAuditDue(folder, now)).toBe(false)
  done('2026-10-07T03:05:00+08:00')
  expect(isAuditDue(folder, now)).toBe(true)
  done('2027-10-08T03:05:00+08:00')
  expect(isAuditDue(folder, now)).toBe(true)
  writeFileSync(join(folder, 'audits.json'), 'torn')
  expect(isAuditDue(folder, now)).toBe(true)
})
