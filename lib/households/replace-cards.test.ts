import { describe, expect, it } from 'vitest'
import {
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { cardCodeOf, knownCardCode } from './card-code'
import { findCardHolder } from './card-holder'
import { holderOfVoidCard, householdsForCards } from './card-queries'
import { markCardsPrinted } from './mark-cards-printed'
import { reissueCard, replaceAllCards } from './replace-cards'

async function versionsIn({ db, villageId }: TestVillage): Promise<number[]> {
  const households = await db.read.household.findMany({ where: { villageId } })
  return households.map(({ cardVersion }) => cardVersion)
}

function codeOf({ villageId }: TestVillage, householdId: string, cardVersion: number): string {
  return cardCodeOf({ villageId, householdId, cardVersion })
}

describe('a new card', () => {
  it('is made once for each card, however often the same wish is sent', async () => {
    const village = await testVillage()
    const [householdId = ''] = village.households
    const versions: number[] = []
    for (const cardVersion of [1, 1, 2, 1]) {
      const replaced = await village.db.write((tx) =>
        reissueCard(tx, village.manager, { householdId, cardVersion }),
      )
      expect(expectDone(replaced)).toEqual({ number: 1 })
      const household = await village.db.read.household.findUniqueOrThrow({
        where: { id: householdId },
      })
      versions.push(household.cardVersion)
    }
    expect(versions).toEqual([2, 2, 3, 3])
  })

  it('of another village’s household is refused', async () => {
    const village = await testVillage()
    const other = await villageIn(village.db)
    const wish = { householdId: village.households[0] ?? '', cardVersion: 1 }
    const refused = await village.db.write((tx) => reissueCard(tx, other.manager, wish))
    expect(codesOf(refused)).toEqual(['HOUSEHOLD_UNKNOWN'])
    expect(new Set(await versionsIn(village))).toEqual(new Set([1]))
  })
})

describe('new cards for everybody', () => {
  const replaceAll = (village: TestVillage, replaced = 0, actor = village.manager) =>
    village.db.write((tx) => replaceAllCards(tx, on('2026-07-10', actor), { replaced }))

  it('void every old one at once, and are all to be printed; other villages keep theirs', async () => {
    const village = await testVillage()
    const other = await villageIn(village.db)
    const { db, villageId, households } = village
    const printed = households.map((householdId) => ({ householdId, cardVersion: 1 }))
    expectDone(await db.write((tx) => markCardsPrinted(tx, village.clerk, { card: printed })))
    expect(expectDone(await replaceAll(village))).toEqual({ cards: households.length })
    for (const householdId of households) {
      expect(await findCardHolder(db.read, codeOf(village, householdId, 1))).toBeNull()
      expect(await holderOfVoidCard(db.read, codeOf(village, householdId, 1))).not.toBeNull()
      expect(await findCardHolder(db.read, codeOf(village, householdId, 2))).toMatchObject({
        householdId,
      })
    }
    const asked = await householdsForCards(db.read, villageId, { without: true }, 1)
    expect(asked.total).toBe(households.length)
    expect(new Set(await versionsIn(other))).toEqual(new Set([1]))
  })

  it('are made once, though two wish for it, and not over a card that was replaced meanwhile', async () => {
    const village = await testVillage()
    expectDone(await replaceAll(village))
    expect(codesOf(await replaceAll(village))).toEqual(['CARDS_CHANGED'])
    expect(new Set(await versionsIn(village))).toEqual(new Set([2]))
    expectDone(await replaceAll(village, village.households.length))
    expect(new Set(await versionsIn(village))).toEqual(new Set([3]))
  })

  it('are made from the key of today: those of another cannot be printed before', async () => {
    const village = await testVillage()
    const { db, villageId, households } = village
    const [householdId = ''] = households
    const old = codeOf(village, householdId, 1)
    const key = process.env.CARD_KEY
    process.env.CARD_KEY = 'ab'.repeat(32)
    try {
      const printable = async () => {
        const asked = await householdsForCards(db.read, villageId, { without: true }, 1)
        return asked.households.map(
          ({ id, ...card }) => knownCardCode({ ...card, villageId, householdId: id }) !== undefined,
        )
      }
      // what hangs on people's necks opens on, until it is replaced
      expect(await findCardHolder(db.read, old)).toMatchObject({ householdId })
      expect(new Set(await printable())).toEqual(new Set([false]))
      expectDone(await replaceAll(village))
      expect(await findCardHolder(db.read, old)).toBeNull()
      expect(new Set(await printable())).toEqual(new Set([true]))
    } finally {
      process.env.CARD_KEY = key
    }
  })

  it('are the manager’s alone', async () => {
    const village = await testVillage()
    expect(codesOf(await replaceAll(village, 0, village.clerk))).toEqual(['NOT_ALLOWED'])
    expect(new Set(await versionsIn(village))).toEqual(new Set([1]))
  })
})
