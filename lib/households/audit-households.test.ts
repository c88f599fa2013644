import { expect, it } from 'vitest'
import type { Difference } from '@/lib/shared/audit'
import { done } from '@/lib/shared/result'
import { expectDone, type TestVillage, testVillage } from '@/lib/testing/village'
import { auditHouseholds } from './audit-households'

async function differences({ db, villageId }: TestVillage): Promise<Difference[]> {
  const findings = await auditHouseholds(db.read, villageId)
  return findings.flatMap((finding) => finding.differences)
}

it('finds nothing in a village as its verbs leave it', async () => {
  const village = await testVillage()
  const [finding] = await auditHouseholds(village.db.read, village.villageId)
  expect(finding).toEqual({ check: 'heads', checked: 4, differences: [] })
})

it('finds a copied name that is not the head’s, and a household without a head', async () => {
  const village = await testVillage()
  const [first = '', second = ''] = village.households
  expectDone(
    await village.db.write(async (tx) => {
      await tx.household.update({ where: { id: first }, data: { headName: '别人' } })
      await tx.member.updateMany({ where: { householdId: second }, data: { head: false } })
      return done(null)
    }),
  )
  expect(await differences(village)).toEqual([
    { what: 'head', figures: { number: 1 } },
    { what: 'head', figures: { number: 2 } },
  ])
})

// relations of 500 households and more came back empty, of 1,000 and more not at all
it.each([520, 1_100])('reads a village of %i households', async (many) => {
  const village = await testVillage(
    Array.from({ length: many }, (_, index) => ({
      headName: `户主${index}`,
      groupName: '一组',
      members: ['妻子'],
    })),
  )
  const [finding] = await auditHouseholds(village.db.read, village.villageId)
  expect(finding).toEqual({ check: 'heads', checked: many, differences: [] })
})
