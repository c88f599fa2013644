import { describe, expect, it } from 'vitest'
import { merge } from '@/lib/testing/changes'
import { expectDone, type TestVillage, testVillage } from '@/lib/testing/village'
import { cardCodeOf, printedCardCode } from './card-code'
import { findCardHolder, findHeldCard } from './card-holder'
import { reissueCard } from './replace-cards'

function codeOf({ villageId, households }: TestVillage, cardVersion: number): string {
  return cardCodeOf({ villageId, householdId: households[0] ?? '', cardVersion })
}

describe('a card', () => {
  it('is found by its code as it is printed', async () => {
    const village = await testVillage()
    const { db, villageId, households } = village
    const printed = printedCardCode(codeOf(village, 1)).toLowerCase()
    expect(await findCardHolder(db.read, printed)).toEqual({
      villageId,
      householdId: households[0],
      session: { householdId: households[0], cardVersion: 1 },
    })
  })

  it('that nobody holds opens nothing', async () => {
    const { db } = await testVillage()
    for (const code of ['', '12', 'AAAABBBBCCCCDDDD', "' OR 1=1 --"]) {
      expect(await findCardHolder(db.read, code)).toBeNull()
    }
  })

  it('that was replaced opens nothing any more, nor does the phone that scanned it', async () => {
    const village = await testVillage()
    const { db, manager } = village
    const [householdId = ''] = village.households
    const scanned = { householdId, cardVersion: 1 }
    expect(await findHeldCard(db.read, scanned)).toMatchObject({ householdId })

    expectDone(await db.write((tx) => reissueCard(tx, manager, scanned)))

    expect(await findCardHolder(db.read, codeOf(village, 1))).toBeNull()
    expect(await findHeldCard(db.read, scanned)).toBeNull()
    expect(await findCardHolder(db.read, codeOf(village, 2))).toMatchObject({
      session: { cardVersion: 2 },
    })
  })

  it('of a merged household opens the passbook that carries it on, until that has a new card', async () => {
    const village = await testVillage()
    const { db } = village
    const [first = '', second = ''] = village.households
    expectDone(await merge(village, '2026-07-20', first, 2))
    const session = { householdId: first, cardVersion: 1 }
    expect(await findCardHolder(db.read, codeOf(village, 1))).toMatchObject({
      householdId: second,
      session,
    })
    expect(await findHeldCard(db.read, session)).toMatchObject({ householdId: second })

    const renew = { householdId: second, cardVersion: 1 }
    expectDone(await db.write((tx) => reissueCard(tx, village.manager, renew)))
    expect(await findCardHolder(db.read, codeOf(village, 1))).toBeNull()
    expect(await findHeldCard(db.read, session)).toBeNull()
  })
})
