import { describe, expect, test } from 'vitest'
import { codesOf, expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'
import { cardCodeOf } from './card-code'
import { holderOfVoidCard, householdsForCards } from './card-queries'
import { findAtDesk } from './find-at-desk'
import { markCardsPrinted, printedCardsInput, toldPrintedCards } from './mark-cards-printed'
import { reissueCard } from './replace-cards'

const day = '2026-07-10'

async function withoutCard({ db, villageId }: TestVillage) {
  const { households, total } = await householdsForCards(db.read, villageId, { without: true }, 1)
  expect(households).toHaveLength(total)
  return households.map(({ id }) => id)
}

function mark(village: TestVillage, cards: { householdId: string; cardVersion: number }[]) {
  return village.db.write((tx) => markCardsPrinted(tx, on(day, village.clerk), { card: cards }))
}

function renew(village: TestVillage, householdId: string, cardVersion = 1) {
  return village.db.write((tx) =>
    reissueCard(tx, on(day, village.manager), { householdId, cardVersion }),
  )
}

describe('a card that came out of the printer', () => {
  test('is not printed again, until it is replaced', async () => {
    const village = await testVillage()
    const [first = '', ...others] = village.households
    expect(await withoutCard(village)).toHaveLength(village.households.length)
    const card = { householdId: first, cardVersion: 1 }
    const printed = expectDone(await mark(village, [card]))
    expect(printed.households).toHaveLength(1)
    expect(toldPrintedCards(printed)).toEqual({ facts: { concerned: ['1 张小明'] } })
    expect(new Set(await withoutCard(village))).toEqual(new Set(others))
    expectDone(await renew(village, first))
    expect(await withoutCard(village)).toContain(first)
    // the sheet that still lies there shows the old one
    expect(codesOf(await mark(village, [card]))).toEqual(['CARDS_REPLACED'])
    expect(await withoutCard(village)).toContain(first)
  })

  test('is one of the village, noted by who may print', async () => {
    const village = await testVillage()
    const stranger = { householdId: (await testVillage()).households[0] ?? '', cardVersion: 1 }
    expect(codesOf(await mark(village, [stranger]))).toEqual(['CARDS_REPLACED'])
    const cards = [{ householdId: village.households[0] ?? '', cardVersion: 1 }]
    const refused = await village.db.write((tx) =>
      markCardsPrinted(tx, village.recorder, { card: cards }),
    )
    expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
  })

  test.each([
    ['', 'x.1'],
    ['no version', '01900000-0000-7000-8000-000000000000'],
    ['a version that is none', '01900000-0000-7000-8000-000000000000.1e3'],
  ])('is not read from %s', (_, card) => {
    expect(printedCardsInput.safeParse({ card }).success).toBe(false)
  })
})

test('an old card says whose it was, in its own village', async () => {
  const village = await testVillage()
  const { db, villageId } = village
  const [householdId = ''] = village.households
  const old = cardCodeOf({ villageId, householdId, cardVersion: 1 })
  expect(await holderOfVoidCard(db.read, old)).toBeNull()
  expectDone(await renew(village, householdId))
  // the same wish again voids nothing more
  expectDone(await renew(village, householdId))
  expect(await db.read.voidCard.count()).toBe(1)
  const { number, headName: head } = await db.read.household.findUniqueOrThrow({
    where: { id: householdId },
  })
  expect(await findAtDesk(db.read, villageId, old)).toEqual({
    households: [],
    deadCard: { number, head },
  })
  const strange = cardCodeOf({ villageId, householdId, cardVersion: 9 })
  expect(await findAtDesk(db.read, villageId, strange)).toMatchObject({ deadCard: 'strange' })
  const renewed = cardCodeOf({ villageId, householdId, cardVersion: 2 })
  expect((await findAtDesk(db.read, villageId, renewed)).households).toMatchObject([{ number }])
})
