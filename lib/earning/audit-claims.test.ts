import { expect, test } from 'vitest'
import type { Difference } from '@/lib/shared/audit'
import { done } from '@/lib/shared/result'
import { tamperWithEntries } from '@/lib/testing/tamper'
import { earn, record, type TestVillage, testVillage } from '@/lib/testing/village'
import { auditClaims } from './audit-claims'

/** Two households were passed, and a sheet of one waits. */
async function villageWithClaims(): Promise<TestVillage> {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households.slice(0, 2))
  await record(village, 'clean-up', '2026-07-19', village.households.slice(0, 1))
  expect(await audit(village)).toEqual({ checked: 3, differences: [] })
  return village
}

async function audit({ db, villageId }: TestVillage) {
  const [{ checked, differences } = { checked: 0, differences: [] }] = await auditClaims(
    db.read,
    villageId,
  )
  return { checked, differences }
}

async function differencesAfter(village: TestVillage, sql: string): Promise<Difference[]> {
  await village.db.write(async (tx) => done(await tx.$executeRawUnsafe(sql)))
  return (await audit(village)).differences
}

test('a claim that was passed by hand has no entry', async () => {
  const village = await villageWithClaims()
  const by = `"decidedById" = '${village.reviewer.staffId}', "decidedAt" = "recordedAt"`
  const passed = `UPDATE "Claim" SET "status" = 'PASSED', ${by} WHERE "status" = 'WAITING'`
  expect(await differencesAfter(village, passed)).toEqual([
    {
      what: 'claimUnwritten',
      figures: { number: 1, rule: '参加村庄清洁行动', day: '2026-07-19' },
    },
  ])
})

test('an entry stays behind when its claim is made to wait again', async () => {
  const village = await villageWithClaims()
  const waits = `UPDATE "Claim" SET "status" = 'WAITING' WHERE "householdId" = '${village.households[1]}'`
  expect(await differencesAfter(village, waits)).toEqual([
    {
      what: 'claimUnpassed',
      figures: { seq: 2, number: 2, rule: '参加村庄清洁行动', day: '2026-07-05' },
    },
  ])
})

test('points that were never passed are found, and those that nobody claimed', async () => {
  const village = await villageWithClaims()
  await tamperWithEntries(village, { seq: 1, set: '"points" = 25' })
  expect((await audit(village)).differences).toEqual([
    { what: 'claimOther', figures: { seq: 1, points: 20, written: 25 } },
  ])
  const other = await villageWithClaims()
  await tamperWithEntries(other, { seq: 2, set: '"claimId" = NULL' })
  expect((await audit(other)).differences.map(({ what }) => what)).toEqual([
    'claimUnwritten',
    'entryUnclaimed',
  ])
})
