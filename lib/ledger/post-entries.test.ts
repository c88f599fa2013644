import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { done } from '@/lib/shared/result'
import { balanceOf, codesOf, expectDone, on, testVillage } from '@/lib/testing/village'
import { auditBalances } from './audit-balances'
import type { EntryDraft } from './entry-kinds'
import { postEntries } from './post-entries'

const day = '2026-07-20'

function earned(householdId: string, points: number, change: Partial<EntryDraft> = {}): EntryDraft {
  return {
    householdId,
    kind: 'EARN',
    list: points < 0 ? 'DEDUCTION' : 'SOCIAL',
    points,
    spendable: true,
    ranks: true,
    occurredOn: day,
    recordedById: 'recorder',
    ...change,
  }
}

describe('posting', () => {
  test('numbers the lines without gaps and shows the balance after each', async () => {
    const village = await testVillage()
    const [zhang = '', li = ''] = village.households
    const posted = expectDone(
      await village.db.write((tx) =>
        postEntries(tx, on(day, village.recorder), [
          earned(zhang, 20),
          earned(li, 5),
          earned(zhang, -30),
          earned(zhang, 10, { spendable: false }),
        ]),
      ),
    )
    expect(posted.map(({ seq, balanceAfter }) => [seq, balanceAfter])).toEqual([
      [1, 20],
      [2, 5],
      [3, -10],
      [4, -10],
    ])
    expect(await balanceOf(village, zhang)).toBe(-10)
    expect(await balanceOf(village, li)).toBe(5)
  })

  test('leaves balances and audit in agreement, however the lines are mixed', async () => {
    const village = await testVillage()
    const line = fc.record({
      household: fc.nat({ max: 3 }),
      points: fc.integer({ min: -50, max: 50 }).filter((points) => points !== 0),
      spendable: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const drafts = lines.map(({ household, points, spendable }) =>
          earned(village.households[household] ?? '', points, { spendable }),
        )
        expectDone(await village.db.write((tx) => postEntries(tx, village.recorder, drafts)))
        const findings = await auditBalances(village.db.read, village.villageId)
        expect(findings.flatMap(({ differences }) => differences)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('to a household that was dissolved is refused, and nothing of it is kept', async () => {
    const village = await testVillage()
    const [zhang = '', li = ''] = village.households
    await village.db.write(async (tx) => {
      await tx.household.update({ where: { id: li }, data: { living: 'CLOSED' } })
      return done(null)
    })
    const refused = await village.db.write((tx) =>
      postEntries(tx, village.recorder, [earned(zhang, 20), earned(li, 20)]),
    )
    expect(codesOf(refused)).toEqual(['HOUSEHOLD_CLOSED'])
    expect(await balanceOf(village, zhang)).toBe(0)
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('of a line that breaks the rules of the book is a fault of ours', async () => {
    const village = await testVillage()
    const [zhang = ''] = village.households
    const wrong = earned(zhang, 20, { list: 'DEDUCTION' })
    await expect(
      village.db.write((tx) => postEntries(tx, village.recorder, [wrong])),
    ).rejects.toThrow('deductions take points')
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('by many at once gives every line a number of its own', async () => {
    const village = await testVillage()
    const posted = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        village.db.write((tx) =>
          postEntries(tx, village.recorder, [earned(village.households[index % 4] ?? '', 5)]),
        ),
      ),
    )
    const numbers = posted.flatMap((result) => expectDone(result).map(({ seq }) => seq))
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
    expect(await balanceOf(village, village.households[0])).toBe(15)
  })
})
