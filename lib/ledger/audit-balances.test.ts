import { expect, test } from 'vitest'
import type { Difference } from '@/lib/shared/audit'
import { done } from '@/lib/shared/result'
import { tamperWithEntries } from '@/lib/testing/tamper'
import { earn, type TestVillage, testVillage } from '@/lib/testing/village'
import { auditBalances } from './audit-balances'

async function differencesIn({ db, villageId }: TestVillage): Promise<Difference[]> {
  const findings = await auditBalances(db.read, villageId)
  return findings.flatMap(({ differences }) => differences)
}

async function villageWithPoints(): Promise<TestVillage> {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await earn(village, 'clean-up', '2026-07-19', village.households.slice(0, 1))
  expect(await differencesIn(village)).toEqual([])
  return village
}

test('a balance that was changed by hand is found', async () => {
  const village = await villageWithPoints()
  await village.db.write(async (tx) => {
    await tx.household.update({ where: { id: village.households[1] }, data: { balance: 200 } })
    return done(null)
  })
  expect(await differencesIn(village)).toEqual([
    { what: 'balance', figures: { number: 2, kept: 200, summed: 20 } },
  ])
})

test('a line that was changed by hand is found by its balance and by those after it', async () => {
  const village = await villageWithPoints()
  await tamperWithEntries(village, { seq: 1, set: '"points" = 25' })
  expect(await differencesIn(village)).toEqual([
    { what: 'balance', figures: { number: 1, kept: 40, summed: 45 } },
    { what: 'balanceAfter', figures: { seq: 1, kept: 20, summed: 25 } },
    { what: 'balanceAfter', figures: { seq: 5, kept: 40, summed: 45 } },
  ])
})

test('a line that was taken out is missed by its number', async () => {
  const village = await villageWithPoints()
  await tamperWithEntries(village, { seq: 3, set: '"seq" = 99' })
  expect(await differencesIn(village)).toContainEqual({
    what: 'lineMissing',
    figures: { seq: 3, next: 4 },
  })
})

test('the last line is missed too', async () => {
  const village = await villageWithPoints()
  await village.db.write(async (tx) => {
    await tx.village.update({ where: { id: village.villageId }, data: { entrySeq: 6 } })
    return done(null)
  })
  expect(await differencesIn(village)).toEqual([
    { what: 'linesLost', figures: { lines: 5, counted: 6 } },
  ])
})
