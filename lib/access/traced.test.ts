import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import type { Tx } from '@/lib/db/client'
import { passClaims } from '@/lib/earning/decide-claims'
import { planActivity } from '@/lib/earning/plan-activity'
import { recordSheet } from '@/lib/earning/record-sheet'
import { signInHouseholds, undoLastSignIn } from '@/lib/earning/sign-in'
import { watchedActivity, watchedSignIn } from '@/lib/earning/watched-activity'
import { watchedClaims } from '@/lib/earning/watched-claims'
import { watchedMeeting } from '@/lib/earning/watched-meeting'
import { watchedImport } from '@/lib/exchange/watched-import'
import { writeOffGoods } from '@/lib/goods/move-stock'
import { watchedStock } from '@/lib/goods/watched-stock'
import { mergeHousehold } from '@/lib/households/merge-household'
import { watchedChange } from '@/lib/households/watched-change'
import { addPhotos, toldPhotos } from '@/lib/photos/add-photos'
import { removePhoto, toldRemoval } from '@/lib/photos/remove-photo'
import { cleanUpOf, ownDataFolder, storedPhoto } from '@/lib/photos/test-photos'
import { watchedHonourTerms } from '@/lib/ranking/watched-honour-terms'
import { exchangeFaulty } from '@/lib/redemption/exchange-faulty'
import { markDelivered } from '@/lib/redemption/mark-delivered'
import { markSigned } from '@/lib/redemption/mark-signed'
import { dropShortage, noteShortage } from '@/lib/redemption/shortages'
import { day, openVillage } from '@/lib/redemption/test-window'
import { watchedShortage } from '@/lib/redemption/watched-shortage'
import { watchedSignatures } from '@/lib/redemption/watched-signatures'
import { watchedSlip } from '@/lib/redemption/watched-slip'
import { watchedStar } from '@/lib/rules/watched-star'
import { newId } from '@/lib/shared/id'
import { done, type Result } from '@/lib/shared/result'
import { changeOf } from '@/lib/testing/changes'
import { day as cleanUpDay } from '@/lib/testing/sheets'
import {
  basketOf,
  expectDone,
  handOver,
  on,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { watchedAnnouncement } from '@/lib/voice/watched-announcement'
import { watchedWish } from '@/lib/voice/watched-wish'
import { carriedOut, found } from './test-traces'
import { traced } from './traced'

/** As `carriedOut`, of a verb that has its input at hand. */
function did<Value>(
  village: TestVillage,
  person: Actor,
  deed: TracedDeed,
  verb: (tx: Tx, actor: Actor) => Promise<Result<Value>>,
  watches: (tx: Tx, actor: Actor, value?: Value) => Promise<Subject | null>,
): Promise<Value> {
  return carriedOut(village, person, undefined, {
    ...{ deed, verb },
    watches: (tx, actor, _, value) => watches(tx, actor, value),
  })
}

test('points name their deed, whose they are and how they stand, and are found by that', async () => {
  const village = await testVillage()
  const { db, villageId, rules, households } = village
  const recorder = on('2026-07-05', village.recorder)
  const reviewer = on('2026-07-06', village.reviewer)
  const sheet = {
    ...{ sheetId: newId(), ruleId: rules['clean-up'] ?? '', occurredOn: '2026-07-05' },
    ...{ reportedBy: 'CADRE' as const, note: null, decided: null, sameDayMeant: false },
    toldHousehold: null,
    households: [households[1] ?? '', households[0] ?? ''].map((householdId) => ({
      householdId,
      ...{ quantity: 1, memberName: null },
    })),
  }
  await did(
    village,
    recorder,
    'claim.record',
    (tx, actor) => recordSheet(tx, actor, sheet),
    (tx, actor, recorded) => watchedClaims(tx, actor, recorded),
  )
  const claims = await db.read.claim.findMany({ where: { villageId } })
  const [claim] = claims
  await did(
    village,
    reviewer,
    'claim.review',
    (tx, actor) => passClaims(tx, actor, { claimIds: [claim?.id ?? ''] }),
    (tx, actor, passed) => watchedClaims(tx, actor, passed && { claimIds: [claim?.id ?? ''] }),
  )
  const whose = claim?.householdId === households[0] ? '1 张小明' : '2 李秀兰'
  const reviewed = [
    '参加村庄清洁行动',
    ['occurredOn', null, '2026-07-05'],
    ['claimPoints', null, 20],
    ['claimStates', null, ['PASSED']],
    ['concerned', null, [whose]],
  ]
  const recorded = [
    '参加村庄清洁行动',
    ['occurredOn', null, '2026-07-05'],
    ['claimPoints', null, 40],
    ['claimStates', null, ['WAITING']],
    ['concerned', null, ['1 张小明', '2 李秀兰']],
  ]
  expect(await found(village, { text: '清洁' })).toEqual([reviewed, recorded])
  expect(await found(village, { text: '2026年7月5日' })).toEqual([reviewed, recorded])
  expect(
    await found(village, { text: '待评', meaning: () => ({ codes: ['WAITING'], deeds: [] }) }),
  ).toEqual([recorded])
  expect(await found(village, { text: '2号', deed: 'claim.record' })).toEqual([recorded])
  expect(await found(village, { text: '12号' })).toEqual([])
})

test('what comes to a slip later is traced, and found by the household', async () => {
  const village = await openVillage()
  const { clerk, windowId, goods } = village
  const [household = ''] = village.households
  const basket = { ...basketOf(village, household, { 牙刷: 2 }), homeDelivery: true }
  const { redemptionId } = expectDone(await handOver(village, day, basket))
  const now = { ...clerk, now: new Date(`${day}T10:00:00+08:00`) }
  const slip = (tx: Tx, actor: Actor) => watchedSlip(tx, actor, redemptionId)
  const broken = { redemptionId, goodId: goods.牙刷 ?? '', quantity: 1, reason: '坏的' }
  await did(village, now, 'counter.note', (tx, actor) => exchangeFaulty(tx, actor, broken), slip)
  await did(
    village,
    now,
    'counter.note',
    (tx, actor) => markDelivered(tx, actor, { redemptionId }),
    slip,
  )
  for (const signed of [[redemptionId], []])
    await did(
      village,
      now,
      'counter.note',
      (tx, actor) => markSigned(tx, actor, { windowId, shown: [redemptionId], signed }),
      (tx, actor, marked) => watchedSignatures(tx, actor, marked),
    )
  const { name } = await village.db.read.window.findUniqueOrThrow({ where: { id: windowId } })
  expect(await found(village, { deed: 'counter.note', text: '1号' })).toEqual([
    [name, ['unsigned', null, ['1 张小明']]],
    [name, ['signed', null, ['1 张小明']]],
    ['1 张小明', ['delivered', false, true]],
    ['1 张小明', ['exchanged', [], ['牙刷 1 · 坏的']]],
  ])
  expect(await found(village, { deed: 'counter.note', text: '11号' })).toEqual([])
})

test('what was wanted and not there is traced until it is dropped', async () => {
  const village = await openVillage()
  const { clerk, goods, db } = village
  const [, householdId = ''] = village.households
  const which = { householdId, goodId: goods.雨衣 ?? '' }
  const now = { ...clerk, now: new Date(`${day}T10:00:00+08:00`) }
  const wanted = (tx: Tx, actor: Actor) => watchedShortage(tx, actor, which)
  for (const quantity of [1, 3])
    await did(
      village,
      now,
      'counter.note',
      (tx, actor) => noteShortage(tx, actor, { ...which, quantity }),
      wanted,
    )
  const { id } = await db.read.shortage.findFirstOrThrow({ where: which })
  await did(
    village,
    now,
    'counter.note',
    (tx, actor) => dropShortage(tx, actor, { shortageId: id }),
    (tx, actor) => watchedShortage(tx, actor, { id }),
  )
  expect(await found(village, { deed: 'counter.note', text: '2号 李秀兰' })).toEqual([
    ['2 李秀兰', ['wanted', '雨衣 3', null]],
    ['2 李秀兰', ['wanted', '雨衣 1', '雨衣 3']],
    ['2 李秀兰', ['wanted', null, '雨衣 1']],
  ])
})

test('what a household went through names the other one, and what is another since', async () => {
  const village = await openVillage()
  const [householdId = ''] = village.households
  const manager = on(day, village.manager)
  const merger = { ...changeOf(householdId, day), intoNumber: 2 }
  await did(
    village,
    manager,
    'household.change',
    (tx, actor) => mergeHousehold(tx, actor, merger),
    (tx, actor, changed) => watchedChange(tx, actor, merger, changed),
  )
  const merged = [
    '1 张小明',
    ['members', ['张小明', '家人1'], []],
    ['living', 'HOME', 'CLOSED'],
    ['change', null, 'MERGED'],
    ['holdsFrom', null, day],
    ['decidedBy', null, '村民代表会议'],
    ['changedPeople', null, ['张小明', '家人1']],
    ['otherHousehold', null, '2 李秀兰'],
    ['pointsOver', null, 40],
  ]
  expect(await found(village, { text: '1号' })).toEqual([merged])
  expect(await found(village, { text: '2号 李秀兰' })).toEqual([merged])
})

test('a sign-in and its taking back say whose it was', async () => {
  const village = await testVillage()
  const { households, recorder } = village
  const now = on('2026-07-05', recorder)
  const planned = await village.db.write((tx) =>
    planActivity(tx, now, {
      ...{ kind: 'LECTURE' as const, title: '反诈宣讲', place: '村委会', partner: null },
      ...{ heldOn: '2026-07-05', startsAt: '09:00', ruleId: null, hours: null, places: null },
      bring: null,
    }),
  )
  const { activityId } = expectDone(planned)
  const household = [households[2] ?? '', households[0] ?? '']
  await did(
    village,
    now,
    'activity.sign-in',
    (tx, actor) => signInHouseholds(tx, actor, { activityId, household }),
    (tx, actor, signedIn) =>
      watchedSignIn(tx, actor, activityId, signedIn && { householdIds: household }),
  )
  const { head, number } = await did(
    village,
    now,
    'activity.sign-in',
    (tx, actor) => undoLastSignIn(tx, actor, { activityId }),
    (tx, actor, undone) => watchedSignIn(tx, actor, activityId, undone),
  )
  const signIns = [
    ['2026-07-05 反诈宣讲', ['signedIn', 2, 1], ['concerned', null, [`${number} ${head}`]]],
    [
      '2026-07-05 反诈宣讲',
      ['signedIn', 0, 2],
      ['concerned', null, ['1 张小明', '3 阿拉腾其木格']],
    ],
  ]
  expect(await found(village, { deed: 'activity.sign-in', text: `${number}号` })).toEqual(signIns)
  expect(await found(village, { text: '2号' })).toEqual([])
})

test('goods that vanish are told from goods that came, with how many there were and why', async () => {
  const village = await testVillage()
  const { clerk, goods } = village
  const towel = goods.毛巾 ?? ''
  await did(
    village,
    clerk,
    'stock.move',
    (tx, actor) =>
      writeOffGoods(tx, actor, { moveId: null, goodId: towel, quantity: 3, reason: '发霉' }),
    (tx, actor, moved) => watchedStock(tx, actor, moved && [towel]),
  )
  expect(await found(village, { text: '发霉' })).toEqual([
    [
      null,
      ['moveKind', null, 'DAMAGED'],
      ['reason', null, '发霉'],
      ['stock', null, ['毛巾 10 → 7']],
    ],
  ])
})

test('photos say what they show, how many came, and why one went', async () => {
  ownDataFolder()
  const village = await testVillage()
  const { db, recorder, villageId } = village
  const batchId = await cleanUpOf(village)
  const asked = { actor: on(day, recorder), place: { page: '', source: '' } }
  const sent = { of: { batchId }, photos: [await storedPhoto(320), await storedPhoto(330)] }
  const adding = {
    ...{ deed: 'photo.add' as const, verb: addPhotos },
    watches: { told: toldPhotos },
  }
  for (const added of [2, 0])
    expect(
      expectDone(await db.write((tx) => traced(tx, { ...asked, input: sent }, adding))),
    ).toMatchObject({ added })
  const shown = `${cleanUpDay} 参加村庄清洁行动`
  const concerned = ['concerned', null, ['1 张小明', '2 李秀兰', '3 阿拉腾其木格', '4 王建国']]
  const came = [shown, concerned, ['photos', null, 2]]
  expect(await found(village, {})).toEqual([came])
  const { id: photoId } = await db.read.photo.findFirstOrThrow({ where: { villageId } })
  const input = { photoId, reason: '拍错了' }
  const removing = {
    ...{ deed: 'photo.remove' as const, verb: removePhoto },
    watches: { told: toldRemoval },
  }
  expectDone(await db.write((tx) => traced(tx, { ...asked, input }, removing)))
  expect(await found(village, { deed: 'photo.remove' })).toEqual([
    [shown, concerned, ['removedReason', null, '拍错了']],
  ])
})

test('of what several change at once every trace says what it was just before', async () => {
  const village = await testVillage()
  const { db, villageId, manager } = village
  const watches = async (tx: Tx): Promise<Subject> => {
    const { storeName } = await tx.village.findUniqueOrThrow({ where: { id: villageId } })
    return { facts: { storeName } }
  }
  const { storeName: first } = await db.read.village.findUniqueOrThrow({ where: { id: villageId } })
  const names = ['一', '二', '三', '四'].map((name) => `${name}号超市`)
  await Promise.all(
    names.map((storeName) =>
      did(
        village,
        manager,
        'village.change',
        async (tx) =>
          done(await tx.village.update({ where: { id: villageId }, data: { storeName } })),
        watches,
      ),
    ),
  )
  const { storeName: last } = await db.read.village.findUniqueOrThrow({ where: { id: villageId } })
  const changes = (await found(village, {})).map(([, change]) => change)
  const [befores, afters] = [1, 2].map((place) => changes.map((change) => change?.[place]))
  expect(afters?.toSorted()).toEqual(names.toSorted())
  expect(befores?.toSorted()).toEqual([first, ...names.filter((name) => name !== last)].toSorted())
})

test('nothing of a neighbouring village is watched', async () => {
  const village = await openVillage()
  const [household = ''] = village.households
  const { redemptionId } = expectDone(
    await handOver(village, day, basketOf(village, household, { 牙刷: 1 })),
  )
  const sheet = await village.db.read.batch.findFirstOrThrow({
    where: { villageId: village.villageId },
  })
  const [ruleId = ''] = Object.values(village.rules)
  const stranger = { ...village.clerk, villageId: 'elsewhere' }
  const seen = await village.db.write(async (tx) =>
    done([
      await watchedClaims(tx, stranger, { sheetId: sheet.id }),
      await watchedSlip(tx, stranger, redemptionId),
      await watchedStar(tx, stranger, ruleId),
      await watchedMeeting(tx, stranger, 'none'),
      await watchedActivity(tx, stranger, 'none'),
      await watchedImport(tx, stranger, 'none'),
      await watchedAnnouncement(tx, stranger, 'none'),
      await watchedWish(tx, stranger, undefined),
      await watchedHonourTerms(tx, stranger, undefined),
    ]),
  )
  expect(new Set(expectDone(seen))).toEqual(new Set([null]))
})
