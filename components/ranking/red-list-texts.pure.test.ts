import { expect, test } from 'vitest'
import { formatsOf } from '@/lib/messages/formats'
import { translator } from '@/lib/messages/translator'
import type { RedList } from '@/lib/ranking/queries'
import { usualLabels } from '@/lib/shared/labels'
import { chatText, loudspeakerText } from './red-list-texts'

const said = {
  t: translator({ locale: 'zh-CN', labels: usualLabels }),
  formats: formatsOf('zh-CN'),
}

function place(rank: number, number: number, headName: string, points: number) {
  return { householdId: `h${number}`, number, headName, groupName: '东街组', place: rank, points }
}

const list: RedList = {
  period: '2026-Q3',
  edition: 1,
  reason: null,
  seal: 'abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
  unranked: [3, 9],
  publishedOn: '2026-10-08',
  places: [
    place(1, 8, '黄桂英', 1090),
    place(2, 7, '杨青山', 75),
    place(2, 28, '阿拉腾其木格', 75),
  ],
}

test('the chat gets a line a household, its place, group and number', () => {
  expect(chatText(said, { villageName: '示范村', list }).split('\n')).toEqual([
    '【示范村】2026年第三季度红榜',
    '第1名 黄桂英（东街组 8号）1,090分',
    '第2名 杨青山（东街组 7号）75分',
    '第2名 阿拉腾其木格（东街组 28号）75分',
    '分数相同，名次并列；与第5名同分的都上榜。',
    '不参加名次的户：3号、9号',
    '2026年10月8日公示',
    '校验码 ABCD EF01 2345 6789',
  ])
})

test('a further edition says in the chat what it corrects', () => {
  const text = chatText(said, { villageName: '示范村', list: { ...list, reason: '名字写错' } })
  expect(text).toContain('这一版更正：名字写错')
})

test('the loudspeaker names who shares a place in one sentence', () => {
  expect(loudspeakerText(said, { villageName: '示范村', list }).split('\n')).toEqual([
    '各位乡亲，大家好！现在播送示范村2026年第三季度积分红榜。',
    '第1名，东街组的黄桂英，1,090分。',
    '第2名有2户并列：东街组的杨青山、东街组的阿拉腾其木格，都是75分。',
    '向上榜的家庭表示祝贺！希望大家向他们学习，多做好事。广播完了，谢谢大家。',
  ])
})
