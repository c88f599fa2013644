import type { NewHousehold } from '@/lib/households/add-households'

/*
 * Sixty invented households in four groups. Names are put together from common surnames and given
 * names and stand for nobody; long Mongolian names are ordinary names here as in the villages.
 */

const heads: readonly (readonly [group: string, names: string])[] = [
  [
    '东街组',
    '张守田 李长河 王秀兰 赵满仓 刘玉珍 陈有福 杨青山 黄桂英 周铁柱 吴秋菊 徐大海 孙喜梅 胡春生 朱巧云 高有粮',
  ],
  [
    '西街组',
    '阿拉坦仓 宝音德力格尔 苏日娜 其木格 那日苏 乌云塔娜 哈斯巴根 萨仁高娃 斯琴图雅 巴图朝鲁 娜仁花 呼格吉乐图 阿拉腾其木格 敖登高娃 特木尔',
  ],
  [
    '南渠组',
    '林水旺 何淑芬 郭麦成 马兰花 罗石头 梁金锁 宋小满 郑腊梅 谢丰收 韩银环 唐二牛 冯彩霞 于得水 董春燕 萧立冬',
  ],
  [
    '北坡组',
    '程向阳 曹凤仙 袁山根 邓玉琴 许拴柱 傅双喜 沈月娥 曾福来 彭金枝 吕茂林 苏改花 卢来顺 蒋冬至 蔡惠敏 贾连生',
  ],
]

const givenNames =
  '小明 小红 建军 晓燕 志强 丽娟 文斌 海霞 永刚 春兰 子轩 雨桐 浩然 欣怡 天乐 佳慧'.split(' ')

/** How many points the paper book brought over; a few households owed some. */
function openingOf(index: number): number | null {
  if (index === 32) return null
  if (index % 17 === 16) return -8
  return index % 4 === 3 ? null : 10 + ((index * 7) % 9) * 5
}

export const demoHouseholds: readonly NewHousehold[] = heads
  .flatMap(([groupName, names]) => names.split(' ').map((headName) => ({ groupName, headName })))
  .map(({ groupName, headName }, index) => ({
    number: index + 1,
    groupName,
    headName,
    members: membersOf(headName, index),
    opening: openingOf(index),
  }))

/** Who of some households sweeps the village: a clean-up or snow is written down with their name. */
export const sweepers = [8, 26].map((number) => ({
  number,
  name: demoHouseholds[number - 1]?.members[0] ?? null,
}))

function membersOf(headName: string, index: number): string[] {
  const family = groupOfLongNames(index) ? '' : [...headName].slice(0, 1).join('')
  const given = (offset: number) => givenNames[(index * 5 + offset) % givenNames.length] ?? ''
  return Array.from({ length: 1 + (index % 4) }, (_, place) => `${family}${given(place * 3)}`)
}

function groupOfLongNames(index: number): boolean {
  return index >= 15 && index < 30
}

/** Where some of them live, by number. */
export const demoAway: readonly number[] = [9, 27, 44]
export const demoMoved: readonly number[] = [38]

/** The reviewer's own house: its deeds are passed by the manager. */
export const reviewersHome = 58
