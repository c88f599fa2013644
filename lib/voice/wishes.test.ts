import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { codesOf, expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'
import { answerWish } from './answer-wish'
import { hideWish, showWish } from './hide-wish'
import type { OpenBoxInput, RecordWishInput, SayWishInput } from './input'
import { matchGood } from './match-good'
import { openBox } from './open-box'
import { openingsPage } from './opening-queries'
import {
  countWishes,
  goodsWishedFor,
  wishById,
  wishesOfHousehold,
  wishesOnBoard,
  wishesPage,
} from './queries'
import { recordWish } from './record-wish'
import { reopenWish } from './reopen-wish'
import { sayWish } from './say-wish'
import { takeUpWish } from './take-up-wish'

const day = '2026-07-08'
const moment = new Date('2026-07-08T09:00:00+08:00')

function wish(said: Partial<SayWishInput> = {}): SayWishInput {
  return {
    wishId: newId(moment),
    kind: 'OPINION',
    goodName: null,
    text: '路灯不亮',
    mayShow: true,
    ...said,
  }
}

function say(village: TestVillage, nth: number, input: SayWishInput) {
  const { villageId, households } = village
  const holder = { villageId, householdId: households[nth] ?? '', now: moment }
  return village.db.write((tx) => sayWish(tx, holder, input))
}

function record(village: TestVillage, said: Partial<RecordWishInput>, actor = village.clerk) {
  const input = { ...wish(), number: null, openingId: null, ...said }
  return village.db.write((tx) => recordWish(tx, on(day, actor), input))
}

describe('saying', () => {
  test('a wish waits, with whose it is', async () => {
    const village = await testVillage()
    expectDone(await say(village, 0, wish()))
    const { wishes, total } = await wishesPage(village.db.read, village.villageId, 'open', 1)
    expect(total).toBe(1)
    expect(wishes[0]).toMatchObject({ number: 1, text: '路灯不亮', state: 'RECEIVED', saidOn: day })
  })

  test('sent twice it is one wish; the same form with other words is refused', async () => {
    const village = await testVillage()
    const input = wish()
    expectDone(await say(village, 0, input))
    expect(await say(village, 0, input)).toMatchObject({ ok: true, repeated: true })
    expect(codesOf(await say(village, 0, { ...input, text: '别的话' }))).toEqual([
      'SAME_ID_OTHER_INPUT',
    ])
    expect(codesOf(await say(village, 1, input))).toEqual(['SAME_ID_OTHER_INPUT'])
    expect((await countWishes(village.db.read, village.villageId)).open).toBe(1)
  })

  test('three of a household wait at a time, however they came in; a neighbour still may', async () => {
    const village = await testVillage()
    const first = wish()
    expectDone(await say(village, 0, first))
    expectDone(await say(village, 0, wish()))
    expectDone(await record(village, { number: 1 }))
    expect(codesOf(await say(village, 0, wish()))).toEqual(['TOO_MANY_OPEN_WISHES'])
    expect(codesOf(await record(village, { number: 1 }))).toEqual(['TOO_MANY_OPEN_WISHES'])
    expectDone(await say(village, 1, wish()))
    expectDone(await answer(village, first.wishId))
    expectDone(await say(village, 0, wish()))
  })

  test('at the counter without a name, or for a household that exists', async () => {
    const village = await testVillage()
    expectDone(await record(village, {}))
    expect(codesOf(await record(village, { number: 999 }))).toEqual(['HOUSEHOLD_UNKNOWN'])
    expect(codesOf(await record(village, {}, village.reviewer))).toEqual(['NOT_ALLOWED'])
    const { wishes } = await wishesPage(village.db.read, village.villageId, 'open', 1)
    expect(wishes.map(({ number, origin }) => [number, origin])).toEqual([[null, 'COUNTER']])
  })
})

describe('the wooden box', () => {
  async function open(village: TestVillage, more: Partial<OpenBoxInput> = {}) {
    const opening = {
      openingId: newId(moment),
      openedOn: day,
      present: '李会计、王主任',
      empty: false,
    }
    return village.db.write((tx) => openBox(tx, on(day, village.clerk), { ...opening, ...more }))
  }

  test('every slip of it is written down, also a fourth of one household', async () => {
    const village = await testVillage()
    const { openingId } = expectDone(await open(village))
    for (let slip = 0; slip < 4; slip += 1) {
      expectDone(await record(village, { number: 1, openingId }))
    }
    expectDone(await record(village, { openingId }))
    const { openings } = await openingsPage(village.db.read, village.villageId, 1)
    expect(openings).toMatchObject([{ slips: 5, empty: false, present: '李会计、王主任' }])
  })

  test('an empty box is a result, and takes no slips', async () => {
    const village = await testVillage()
    const { openingId } = expectDone(await open(village, { empty: true }))
    expect(codesOf(await record(village, { openingId }))).toEqual(['BOX_WAS_EMPTY'])
    expect(codesOf(await record(village, { openingId: newId(moment) }))).toEqual(['BOX_UNKNOWN'])
    expect(codesOf(await open(village, { openedOn: '2026-07-09' }))).toEqual(['DATE_IN_FUTURE'])
  })

  test('is opened by two people at least, and once however often the form is sent', async () => {
    const village = await testVillage()
    for (const present of ['李会计', '李会计、李会计'])
      expect(codesOf(await open(village, { present }))).toEqual(['BOX_NEEDS_PEOPLE'])
    const openingId = newId(moment)
    expect(expectDone(await open(village, { openingId }))).toEqual({ openingId })
    expect(expectDone(await open(village, { openingId, present: '李会计，王主任' }))).toEqual({
      openingId,
    })
    expect(codesOf(await open(village, { openingId, empty: true }))).toEqual([
      'SAME_ID_OTHER_INPUT',
    ])
    const { openings } = await openingsPage(village.db.read, village.villageId, 1)
    expect(openings).toHaveLength(1)
  })
})

function answer(village: TestVillage, wishId: string, happenedOn = day) {
  const input = { wishId, happenedOn, outcome: 'DONE' as const, answer: '换了灯泡' }
  return village.db.write((tx) => answerWish(tx, on('2026-07-10', village.manager), input))
}

describe('what becomes of a wish', () => {
  test('taken up, done, reopened: every step stays', async () => {
    const village = await testVillage()
    const input = wish({ kind: 'SMALL', text: '想修一修院门' })
    const { wishId } = input
    expectDone(await say(village, 0, input))
    const who = '镇卫生院'
    expectDone(
      await village.db.write((tx) =>
        takeUpWish(tx, on(day, village.manager), { wishId, who, happenedOn: day }),
      ),
    )
    expectDone(await answer(village, wishId))
    expect(codesOf(await answer(village, wishId))).toEqual(['WISH_ENDED'])
    const reopen = { wishId, reason: '又坏了' }
    expectDone(
      await village.db.write((tx) => reopenWish(tx, on('2026-07-12', village.manager), reopen)),
    )
    expect(
      codesOf(
        await village.db.write((tx) => reopenWish(tx, on('2026-07-12', village.manager), reopen)),
      ),
    ).toEqual(['WISH_NOT_ENDED'])
    const found = await wishById(village.db.read, village.villageId, wishId)
    expect(found).toMatchObject({ state: 'TAKEN_UP', takenUpBy: who, answer: null })
    expect(found?.steps.map(({ kind, note }) => [kind, note])).toEqual([
      ['TAKEN_UP', null],
      ['DONE', '换了灯泡'],
      ['REOPENED', '又坏了'],
    ])
  })

  test('no step lies before the wish or in the future', async () => {
    const village = await testVillage()
    const input = wish()
    expectDone(await say(village, 0, input))
    expect(codesOf(await answer(village, input.wishId, '2026-07-07'))).toEqual(['STEP_BEFORE_WISH'])
    expect(codesOf(await answer(village, input.wishId, '2026-07-11'))).toEqual(['DATE_IN_FUTURE'])
    expect(codesOf(await answer(village, newId(moment)))).toEqual(['WISH_UNKNOWN'])
  })

  test('the board tells of those who agreed, and of none that is hidden', async () => {
    const village = await testVillage()
    const shown = wish({ text: '路灯不亮' })
    const kept = wish({ text: '家里的事', mayShow: false })
    for (const input of [shown, kept]) {
      expectDone(await say(village, 0, input))
      expectDone(await answer(village, input.wishId))
    }
    const onBoard = async () =>
      (await wishesOnBoard(village.db.read, village.villageId, 'answered', 1)).wishes.map(
        ({ text }) => text,
      )
    expect(await onBoard()).toEqual(['路灯不亮'])
    const hide = { wishId: shown.wishId, reason: '点了别人的名' }
    expect(
      codesOf(await village.db.write((tx) => hideWish(tx, on(day, village.clerk), hide))),
    ).toEqual(['NOT_ALLOWED'])
    expectDone(await village.db.write((tx) => hideWish(tx, on(day, village.manager), hide)))
    expect(await onBoard()).toEqual([])
    const own = await wishesOfHousehold(
      village.db.read,
      village.villageId,
      village.households[0] ?? '',
      1,
    )
    expect(own.total).toBe(2)
    expectDone(await village.db.write((tx) => showWish(tx, on(day, village.manager), hide)))
    expect(await onBoard()).toEqual(['路灯不亮'])
  })

  test('wishes for one good add up, whatever it was called', async () => {
    const village = await testVillage()
    const towel = wish({ kind: 'GOOD', goodName: '毛巾', text: null })
    const cloth = wish({ kind: 'GOOD', goodName: '擦脸布', text: '厚一点的' })
    expectDone(await say(village, 0, towel))
    expectDone(await say(village, 1, cloth))
    const wished = () => goodsWishedFor(village.db.read, village.villageId, 10)
    expect(await wished()).toEqual([{ goodName: '擦脸布', wishes: 1 }])
    const goodId = village.goods.毛巾 ?? ''
    const match = (wishId: string) =>
      village.db.write((tx) => matchGood(tx, on(day, village.manager), { wishId, goodId }))
    expectDone(await match(cloth.wishId))
    expect(await wished()).toEqual([])
    expect(await wishById(village.db.read, village.villageId, cloth.wishId)).toMatchObject({
      goodName: '擦脸布',
      good: { name: '毛巾' },
    })
    const opinion = wish()
    expectDone(await say(village, 0, opinion))
    expect(codesOf(await match(opinion.wishId))).toEqual(['WISH_NOT_OF_A_GOOD'])
  })
})

test('another village sees none of it', async () => {
  const village = await testVillage()
  const input = wish()
  expectDone(await say(village, 0, input))
  expect(await wishById(village.db.read, newId(moment), input.wishId)).toBeNull()
  const stranger = { ...on(day, village.manager), villageId: newId(moment) }
  await expect(
    village.db.write((tx) =>
      takeUpWish(tx, stranger, { wishId: input.wishId, who: '谁', happenedOn: day }),
    ),
  ).rejects.toThrow('does not exist')
})
