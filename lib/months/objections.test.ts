import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { auditBalances } from '@/lib/ledger/audit-balances'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import {
  at,
  balanceOf,
  basketOf,
  close,
  codesOf,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  post,
  seal,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { answerObjection } from './answer-objection'
import { auditNotices } from './audit-notices'
import { auditSeals } from './audit-seals'
import { closeMonths } from './close-months'
import { raiseObjection, recordObjection } from './raise-objection'

async function lineOf({ db, villageId }: TestVillage, householdId = '', nth = 0) {
  const lines = await db.read.entry.findMany({
    where: { villageId, householdId },
    orderBy: { seq: 'asc' },
  })
  return lines[nth] ?? expect.fail('the household has this line')
}

function raise(
  { db, villageId }: TestVillage,
  { day, householdId, entryId }: { day: string; householdId?: string; entryId: string },
) {
  const holder = { villageId, householdId: householdId ?? '', now: at(day) }
  return db.write((tx) => raiseObjection(tx, holder, { entryId, text: '那天我家没有人去。' }))
}

function came(
  { db }: TestVillage,
  who: Actor,
  { day, cameOn = day, entryId }: { day: string; cameOn?: string; entryId: string },
) {
  const input = { entryId, cameBy: '赵大叔', cameOn, text: '那天没有看见他家的人。' }
  return db.write((tx) => recordObjection(tx, on(day, who), input))
}

function answer(
  { db }: TestVillage,
  who: Actor,
  day: string,
  objectionId: string,
  outcome: 'UPHELD' | 'REJECTED' = 'UPHELD',
) {
  const input = { objectionId, outcome, answer: '核实过了。' }
  return db.write((tx) => answerObjection(tx, on(day, who), input))
}

async function expectSound({ db, villageId }: TestVillage) {
  const audits = [auditNotices, auditSeals, auditBalances]
  const findings = await Promise.all(audits.map((audit) => audit(db.read, villageId)))
  expect(findings.flat().flatMap(({ differences }) => differences)).toEqual([])
}

/** July posted on 1 August: everybody has the clean-up of the fifth. */
async function julyOnNotice() {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  const noticeId = await post(village, '2026-07', '2026-08-01')
  const [householdId] = village.households
  return { village, noticeId, householdId, entryId: (await lineOf(village, householdId)).id }
}

describe('a household', () => {
  test('may doubt a line of its own up to the last day of the notice', async () => {
    const { village, householdId, entryId } = await julyOnNotice()
    const { objectionId } = expectDone(
      await raise(village, { day: '2026-08-06', householdId, entryId }),
    )
    const kept = await village.db.read.objection.findUniqueOrThrow({ where: { id: objectionId } })
    expect(kept).toMatchObject({ entryId, householdId, origin: 'PASSBOOK', raisedOn: '2026-08-06' })
  })

  test('is too late on the day after, and told of the month', async () => {
    const { village, householdId, entryId } = await julyOnNotice()
    expect(await raise(village, { day: '2026-08-07', householdId, entryId })).toMatchObject({
      refusals: [{ code: 'OBJECTION_TOO_LATE', figures: { month: '2026-07' } }],
    })
  })

  test('may doubt a line of the open month on any day, not one of a sealed month', async () => {
    const village = await testVillage()
    const [householdId] = village.households
    await earn(village, 'clean-up', '2026-07-05', village.households)
    await earn(village, 'clean-up', '2026-08-05', village.households)
    await close(village, '2026-07', '2026-08-01')
    const sealed = await lineOf(village, householdId)
    const open = await lineOf(village, householdId, 1)
    const day = '2026-09-20'
    expect(codesOf(await raise(village, { day, householdId, entryId: sealed.id }))).toEqual([
      'OBJECTION_TOO_LATE',
    ])
    expectDone(await raise(village, { day, householdId, entryId: open.id }))
  })

  test('cannot doubt a line of another household, nor of another village', async () => {
    const { village, entryId } = await julyOnNotice()
    const neighbour = village.households[1]
    const day = '2026-08-02'
    expect(codesOf(await raise(village, { day, householdId: neighbour, entryId }))).toEqual([
      'ENTRY_UNKNOWN',
    ])
    const elsewhere = await villageIn(village.db)
    const stranger = { day, householdId: elsewhere.households[0], entryId }
    expect(codesOf(await raise(elsewhere, stranger))).toEqual(['ENTRY_UNKNOWN'])
  })

  test('waits for the answer before it doubts the same line again', async () => {
    const { village, householdId, entryId } = await julyOnNotice()
    const doubt = { day: '2026-08-02', householdId, entryId }
    const both = await Promise.all([raise(village, doubt), raise(village, doubt)])
    expect(both.flatMap(codesOf)).toEqual(['OBJECTION_UNANSWERED'])
    const { objectionId } = expectDone(both.find(({ ok }) => ok) ?? expect.fail('one is raised'))
    expectDone(await answer(village, village.reviewer, '2026-08-02', objectionId, 'REJECTED'))
    expectDone(await raise(village, doubt))
  })

  test('cannot doubt what was redeemed, nor what has been corrected', async () => {
    const village = await testVillage()
    const [householdId = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [householdId])
    await earn(village, 'clean-up', '2026-07-06', [householdId])
    await close(village, '2026-07', '2026-08-01')
    await openWindowOn(village, '2026-08-02', '2026-07')
    expectDone(await handOver(village, '2026-08-02', basketOf(village, householdId, { 毛巾: 1 })))
    const redeemed = await lineOf(village, householdId, 2)
    const doubt = { day: '2026-08-03', householdId }
    expect(codesOf(await raise(village, { ...doubt, entryId: redeemed.id }))).toEqual([
      'CANNOT_BE_DOUBTED',
    ])
    await earn(village, 'clean-up', '2026-08-04', [householdId])
    const earned = await lineOf(village, householdId, 3)
    expectDone(
      await village.db.write((tx) =>
        reverseEntry(tx, on('2026-08-05', village.manager), { entryId: earned.id, reason: '记错' }),
      ),
    )
    expect(await raise(village, { ...doubt, entryId: earned.id })).toMatchObject({
      refusals: [{ code: 'ALREADY_REVERSED', figures: { seq: 5 } }],
    })
  })
})

describe('written down at the office', () => {
  test('an objection says who came and when, also after the month was sealed', async () => {
    const { village, noticeId, entryId } = await julyOnNotice()
    expectDone(await seal(village, noticeId, '2026-08-07'))
    const { objectionId } = expectDone(
      await came(village, village.recorder, { day: '2026-08-20', cameOn: '2026-08-19', entryId }),
    )
    const kept = await village.db.read.objection.findUniqueOrThrow({ where: { id: objectionId } })
    expect(kept).toMatchObject({
      origin: 'OFFICE',
      cameBy: '赵大叔',
      raisedOn: '2026-08-19',
      recordedById: village.recorder.staffId,
    })
    await expectSound(village)
  })

  test.each([
    ['tomorrow', '2026-08-03', 'DATE_IN_FUTURE'],
    ['before the line was written', '2026-07-04', 'CAME_BEFORE_ENTRY'],
  ])('nobody came %s', async (_, cameOn, code) => {
    const { village, entryId } = await julyOnNotice()
    const refused = await came(village, village.manager, { day: '2026-08-02', cameOn, entryId })
    expect(codesOf(refused)).toEqual([code])
  })

  test('a line older than a late deed may be is left alone', async () => {
    const { village, noticeId, entryId } = await julyOnNotice()
    expectDone(await seal(village, noticeId, '2026-08-07'))
    expectDone(await came(village, village.manager, { day: '2027-07-31', entryId }))
    const { village: older, noticeId: hung, entryId: old } = await julyOnNotice()
    expectDone(await seal(older, hung, '2026-08-07'))
    const late = await came(older, older.manager, { day: '2027-08-01', entryId: old })
    expect(codesOf(late)).toEqual(['OBJECTION_TOO_LATE'])
  })

  test('is for those who may', async () => {
    const { village, entryId } = await julyOnNotice()
    for (const who of [village.clerk, village.reviewer]) {
      const refused = await came(village, who, { day: '2026-08-02', entryId })
      expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
    }
  })
})

describe('an answer', () => {
  async function doubted() {
    const given = await julyOnNotice()
    const { village, householdId, entryId } = given
    const raised = await raise(village, { day: '2026-08-02', householdId, entryId })
    return { ...given, objectionId: expectDone(raised).objectionId }
  }

  test('that upholds reverses the line into the month on notice, and only then is it sealed', async () => {
    const { village, noticeId, householdId, entryId, objectionId } = await doubted()
    expect(await seal(village, noticeId, '2026-08-07')).toMatchObject({
      refusals: [{ code: 'OBJECTIONS_OPEN', figures: { count: 1 } }],
    })
    expectDone(await answer(village, village.reviewer, '2026-08-07', objectionId))
    const reversal = await lineOf(village, householdId, 1)
    expect(reversal).toMatchObject({
      kind: 'REVERSAL',
      points: -20,
      countsIn: '2026-07',
      reversesId: entryId,
      reason: '核实过了。',
    })
    expect(await balanceOf(village, householdId)).toBe(0)
    const { months } = expectDone(await seal(village, noticeId, '2026-08-07'))
    expect(months).toMatchObject([{ month: '2026-07', entryCount: 5 }])
    await expectSound(village)
  })

  test('that rejects changes nothing in the book', async () => {
    const { village, noticeId, householdId, objectionId } = await doubted()
    expectDone(await answer(village, village.reviewer, '2026-08-03', objectionId, 'REJECTED'))
    expect(await balanceOf(village, householdId)).toBe(20)
    expectDone(await seal(village, noticeId, '2026-08-07'))
    await expectSound(village)
  })

  test('to a line of the open month is a correction of that month', async () => {
    const { village, householdId } = await doubted()
    await earn(village, 'clean-up', '2026-08-03', [householdId ?? ''])
    const { id: entryId } = await lineOf(village, householdId, 1)
    const raised = expectDone(await raise(village, { day: '2026-09-02', householdId, entryId }))
    expectDone(await answer(village, village.reviewer, '2026-09-03', raised.objectionId))
    expect(await lineOf(village, householdId, 2)).toMatchObject({ countsIn: '2026-08' })
    await expectSound(village)
  })

  test('to a sealed line counts in the open month, also when the points have been spent', async () => {
    const { village, noticeId, householdId = '', entryId, objectionId } = await doubted()
    expectDone(await answer(village, village.reviewer, '2026-08-03', objectionId, 'REJECTED'))
    expectDone(await seal(village, noticeId, '2026-08-07'))
    await openWindowOn(village, '2026-08-08', '2026-07')
    expectDone(await handOver(village, '2026-08-08', basketOf(village, householdId, { 牙刷: 4 })))
    const second = await came(village, village.recorder, { day: '2026-08-10', entryId })
    expectDone(
      await answer(village, village.reviewer, '2026-08-11', expectDone(second).objectionId),
    )
    expect(await balanceOf(village, householdId)).toBe(-20)
    expect(await lineOf(village, householdId, 2)).toMatchObject({
      kind: 'REVERSAL',
      countsIn: '2026-08',
    })
    await expectSound(village)
  })

  test('to a line that was corrected meanwhile is told of that correction', async () => {
    const { village, householdId, entryId, objectionId } = await doubted()
    const corrected = await village.db.write((tx) =>
      reverseEntry(tx, on('2026-08-03', village.manager), { entryId, reason: '记错了户' }),
    )
    const [reversal] = expectDone(corrected)
    const answered = await answer(village, village.reviewer, '2026-08-03', objectionId)
    expect(expectDone(answered)).toEqual({ objectionId, reversalSeq: reversal?.seq })
    expect(await balanceOf(village, householdId)).toBe(0)
    await expectSound(village)
  })

  test('comes from somebody else than the recorder, and not from the own house', async () => {
    const { village, householdId = '', objectionId } = await doubted()
    const { recorder, reviewer } = village
    const codes = async (who: Actor) =>
      codesOf(await answer(village, who, '2026-08-03', objectionId, 'REJECTED'))
    expect(await codes({ ...recorder, roles: ['MANAGER'] })).toEqual(['RECORDER_CANNOT_ANSWER'])
    expect(await codes({ ...reviewer, householdId })).toEqual(['OWN_HOUSEHOLD'])
    expect(await codes({ ...reviewer, relativeIds: [householdId] })).toEqual([
      'RELATIVES_HOUSEHOLD',
    ])
    expect(await codes(village.clerk)).toEqual(['NOT_ALLOWED'])
  })

  test('is given once, also by two people at once', async () => {
    const { village, householdId, objectionId } = await doubted()
    const both = await Promise.all([
      answer(village, village.reviewer, '2026-08-03', objectionId),
      answer(village, village.manager, '2026-08-03', objectionId, 'REJECTED'),
    ])
    expect(both.flatMap(codesOf)).toEqual(['OBJECTION_ANSWERED'])
    expect([0, 20]).toContain(await balanceOf(village, householdId))
    await expectSound(village)
  })
})

test('where months are sealed without a notice, an open objection is answered first', async () => {
  const village = await testVillage()
  const [householdId] = village.households
  await earn(village, 'clean-up', '2026-07-05', village.households)
  const { id: entryId } = await lineOf(village, householdId)
  const raised = expectDone(await raise(village, { day: '2026-07-20', householdId, entryId }))
  const closing = () =>
    village.db.write((tx) =>
      closeMonths(tx, on('2026-08-01', village.manager), {
        through: '2026-07',
        leaveWaiting: false,
      }),
    )
  expect(codesOf(await closing())).toEqual(['OBJECTIONS_OPEN'])
  expectDone(await answer(village, village.reviewer, '2026-08-01', raised.objectionId, 'REJECTED'))
  expectDone(await closing())
})
