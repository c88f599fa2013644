import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { codesOf, expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'
import type { AnnouncementInput } from './announcement-input'
import { announcementsOnBoard, announcementsOver, announcementsPage } from './announcement-queries'
import { mostAnnouncements, postAnnouncement, takeDownAnnouncement } from './post-announcement'

const day = '2026-07-08'

function said(change: Partial<AnnouncementInput> = {}): AnnouncementInput {
  return {
    announcementId: newId(),
    title: '停水通知',
    text: '明天上午检修水管。',
    showsFrom: day,
    showsUntil: '2026-07-10',
    ...change,
  }
}

function post(village: TestVillage, input = said(), actor = village.recorder) {
  return village.db.write((tx) => postAnnouncement(tx, on(day, actor), input))
}

function takeDown(village: TestVillage, announcementId: string, actor = village.manager) {
  return village.db.write((tx) => takeDownAnnouncement(tx, on(day, actor), { announcementId }))
}

async function titlesOn(village: TestVillage, today: string): Promise<string[]> {
  const shown = await announcementsOnBoard(village.db.read, village.villageId, today)
  return shown.map(({ title }) => title)
}

test('it hangs from its first day to its last', async () => {
  const village = await testVillage()
  expectDone(await post(village, said({ showsFrom: '2026-07-09' })))
  expect(await titlesOn(village, day)).toEqual([])
  expect(await titlesOn(village, '2026-07-09')).toEqual(['停水通知'])
  expect(await titlesOn(village, '2026-07-10')).toEqual(['停水通知'])
  expect(await titlesOn(village, '2026-07-11')).toEqual([])
})

test('pressed twice it hangs once; the same form with other words is refused', async () => {
  const village = await testVillage()
  const input = said()
  expectDone(await post(village, input))
  expect(await post(village, input)).toMatchObject({ ok: true, repeated: true })
  expect(codesOf(await post(village, { ...input, text: '后天。' }))).toEqual([
    'SAME_ID_OTHER_INPUT',
  ])
  expect(await titlesOn(village, day)).toEqual(['停水通知'])
})

test.each([
  ['ends before it begins', { showsUntil: '2026-07-07' }, 'END_BEFORE_START'],
  ['is over', { showsFrom: '2026-07-01', showsUntil: '2026-07-07' }, 'ANNOUNCEMENT_OVER'],
  ['hangs for ever', { showsUntil: '2028-07-07' }, 'ANNOUNCEMENT_TOO_LONG'],
])('one that %s is refused at its last day', async (_, change, code) => {
  const village = await testVillage()
  expect(await post(village, said(change))).toMatchObject({
    refusals: [{ code, field: 'showsUntil' }],
  })
})

test('a full board takes another when one is taken down', async () => {
  const village = await testVillage()
  const first = said()
  expectDone(await post(village, first))
  for (let more = 1; more < mostAnnouncements; more += 1) expectDone(await post(village))
  expect(codesOf(await post(village))).toEqual(['TOO_MANY_ANNOUNCEMENTS'])
  expectDone(await takeDown(village, first.announcementId))
  expectDone(await post(village))
})

test('the archive has those that are over, by their last day, and none that was taken down', async () => {
  const village = await testVillage()
  const wrong = said({ title: '写错的' })
  expectDone(await post(village, wrong))
  expectDone(await post(village, said({ title: '七月的' })))
  expectDone(await post(village, said({ title: '八月的', showsUntil: '2026-08-01' })))
  expectDone(await takeDown(village, wrong.announcementId))
  const titles = async (today: string, from: string, until: string) => {
    const days = { from, until }
    const { read } = village.db
    const { announcements } = await announcementsOver(read, village.villageId, today, days)
    return announcements.map(({ title }) => title)
  }
  expect(await titles('2026-07-10', '2026-01-01', '2026-12-31')).toEqual([])
  expect(await titles('2026-07-11', '2026-01-01', '2026-12-31')).toEqual(['七月的'])
  expect(await titles('2026-09-01', '2026-08-01', '2026-08-31')).toEqual(['八月的'])
})

describe('taking down', () => {
  test('it leaves the board and stays in the list, with who did it; twice is once', async () => {
    const village = await testVillage()
    const { announcementId } = said()
    expectDone(await post(village, said({ announcementId })))
    expectDone(await takeDown(village, announcementId))
    expect(await takeDown(village, announcementId)).toMatchObject({ ok: true, repeated: true })
    expect(await titlesOn(village, day)).toEqual([])
    const { announcements } = await announcementsPage(village.db.read, village.villageId, 1)
    expect(announcements).toMatchObject([{ postedBy: '记录', takenDownBy: '管理' }])
  })

  test('what is not there is said', async () => {
    const village = await testVillage()
    expect(codesOf(await takeDown(village, newId()))).toEqual(['ANNOUNCEMENT_UNKNOWN'])
  })
})

test('only those who keep the board may, and no other village sees it', async () => {
  const village = await testVillage()
  const input = said()
  expectDone(await post(village, input))
  expect(codesOf(await post(village, said(), village.clerk))).toEqual(['NOT_ALLOWED'])
  expect(codesOf(await takeDown(village, input.announcementId, village.reviewer))).toEqual([
    'NOT_ALLOWED',
  ])
  const stranger = newId()
  expect(await announcementsOnBoard(village.db.read, stranger, day)).toEqual([])
})
