import { reviewersHome, sweepers } from './households'

/** A deed of the demo year: on which day, by which rule, for which households. */
export interface DemoDeed {
  on: string
  rule: string
  /** Numbers of households. */
  households: number[]
  quantity?: number
  decided?: number
  note?: string
  told?: string
  reportedBy?: 'SELF' | 'LEADER' | 'CADRE'
}

/** An honour of a year, and to whom the group gave it: numbers, or number and name. */
export interface DemoHonour {
  year: string
  honour: string
  to: string
}

/** A partner's visit and how many came. */
export interface DemoService {
  kind: 'CLINIC' | 'COUNSELLING' | 'ADVICE'
  title: string
  place: string
  partner: string
  headcount: number
}

export type DemoEvent =
  | ({ do: 'deed' } & DemoDeed)
  | ({ do: 'record' } & DemoDeed)
  | { do: 'close'; on: string; through: string }
  | {
      do: 'window'
      on: string
      name: string
      kind: 'QUARTER' | 'YEAR_END'
      cutoffMonth: string
      closesOn: string
    }
  | { do: 'closeWindow'; on: string }
  | { do: 'publish'; on: string; period: string }
  | ({ do: 'honour'; on: string } & DemoHonour)
  | ({ do: 'service'; on: string } & DemoService)

/** The village begins here; the demo's clock stands on 8 October of the year after. */
export const demoBegins = '2025-10-01'

/**
 * Household 33 lives for one deed in August, so that somebody stands at the counter with exactly
 * 20 points; the September clean-up is left to be recorded by whoever tries the demo.
 */
const keptAt20 = 33

function everyone(nth: number, rest: number): number[] {
  return Array.from({ length: 60 }, (_, index) => index + 1).filter(
    (number) => number % nth === rest && number !== keptAt20,
  )
}

const months = [
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
]

/** What happens in every month, varied by the month's own number so that no two are alike. */
function ordinaryMonth(month: string, index: number): DemoDeed[] {
  const cleanUp = {
    on: `${month}-06`,
    rule: 'clean-up',
    households: everyone(3, index % 3),
    note: '村庄周边清洁',
  }
  const deeds: DemoDeed[] = [
    {
      on: `${month}-11`,
      rule: 'clean-yard',
      households: everyone(5, index % 5),
      decided: 5 + (index % 3) * 5,
      reportedBy: 'LEADER',
    },
    {
      on: `${month}-14`,
      rule: 'lecture',
      households: everyone(4, index % 4),
      quantity: 1 + (index % 2),
      note: '镇司法所宣讲',
    },
    {
      on: `${month}-18`,
      rule: 'sort-waste',
      households: everyone(7, index % 7),
      reportedBy: 'LEADER',
    },
    {
      on: `${month}-21`,
      rule: 'volunteer',
      households: everyone(11, index % 11),
      quantity: 2 + (index % 3),
      reportedBy: 'SELF',
    },
    {
      on: `${month}-25`,
      rule: 'care-elders',
      households: everyone(13, index % 13),
      decided: 10,
      reportedBy: 'CADRE',
    },
  ]
  return month === '2026-09' ? deeds : [cleanUp, ...deeds]
}

const particularDeeds: DemoDeed[] = [
  { on: '2025-12-09', rule: 'snow', households: everyone(2, 0), note: '入冬第一场雪' },
  { on: '2026-01-16', rule: 'simple-wedding', households: [23], note: '嫁女不收礼' },
  { on: '2026-02-03', rule: 'snow', households: everyone(2, 1), note: '主路与岔路' },
  {
    on: '2026-03-28',
    rule: 'burning',
    households: [41],
    note: '地头烧秸秆',
    told: '3月28日，村支书到家当面告知户主',
  },
  { on: '2026-04-10', rule: 'medical-insurance', households: everyone(2, 0) },
  { on: '2026-05-20', rule: 'mediation', households: [5, 18], note: '浇地先后的纠纷' },
  { on: '2026-05-28', rule: 'suggestion', households: [31, 46], note: '渠口加盖' },
  { on: '2026-06-03', rule: 'help-neighbour', households: [31], note: '帮孤寡老人收麦' },
  { on: '2026-06-12', rule: 'litter', households: [52], told: '6月12日，组长电话告知户主' },
  {
    on: '2026-07-22',
    rule: 'flood',
    households: [2, 7, 12, 24, 31, 48],
    quantity: 4,
    note: '南渠抢险',
  },
  { on: '2026-08-15', rule: 'clean-up', households: [keptAt20], note: '补做一次' },
  { on: '2026-08-20', rule: 'school', households: [12, 36], quantity: 1, note: '考入高中' },
]

/**
 * October's first deeds are written down and wait, so that there is something to review; the
 * quarter before them can be closed all the same. One is of the reviewer's own house.
 */
const waitingDeeds: DemoDeed[] = [
  {
    on: '2026-10-05',
    rule: 'sort-waste',
    households: [46, 49, 52, 55, reviewersHome],
    reportedBy: 'LEADER',
  },
  {
    on: '2026-10-06',
    rule: 'volunteer',
    households: [4, 19, 34],
    quantity: 2,
    note: '平整小学门前的路',
    reportedBy: 'SELF',
  },
  { on: '2026-10-07', rule: 'help-neighbour', households: [24], note: '帮邻居收玉米' },
]

/** Three of the usual four; 孝老爱亲 of 2025 is left to be decided by whoever tries the demo. */
const honours: DemoEvent[] = [
  { honour: '干净人家', to: '7、22' },
  { honour: '美丽庭院', to: '12' },
  { honour: '优秀保洁员', to: sweepers.map(({ number, name }) => `${number} ${name}`).join('、') },
].map((given) => ({ do: 'honour', on: '2026-01-08', year: '2025', ...given }))

const ceremonies: DemoEvent[] = [
  { do: 'close', on: '2026-01-05', through: '2025-12' },
  { do: 'publish', on: '2026-01-05', period: '2025-Q4' },
  ...honours,
  {
    do: 'window',
    on: '2026-01-10',
    name: '2025年终集中兑换',
    kind: 'YEAR_END',
    cutoffMonth: '2025-12',
    closesOn: '2026-01-11',
  },
  { do: 'closeWindow', on: '2026-01-11' },
  { do: 'close', on: '2026-04-03', through: '2026-03' },
  { do: 'publish', on: '2026-04-03', period: '2026-Q1' },
  {
    do: 'window',
    on: '2026-04-11',
    name: '2026年第一季度兑换',
    kind: 'QUARTER',
    cutoffMonth: '2026-03',
    closesOn: '2026-04-12',
  },
  { do: 'closeWindow', on: '2026-04-12' },
  { do: 'close', on: '2026-07-03', through: '2026-06' },
  { do: 'publish', on: '2026-07-03', period: '2026-Q2' },
  {
    do: 'window',
    on: '2026-07-11',
    name: '2026年第二季度兑换',
    kind: 'QUARTER',
    cutoffMonth: '2026-06',
    closesOn: '2026-07-12',
  },
  { do: 'closeWindow', on: '2026-07-12' },
]

const services: DemoEvent[] = [
  {
    do: 'service',
    on: '2026-05-13',
    kind: 'CLINIC',
    title: '量血压、测血糖',
    place: '村卫生室',
    partner: '镇卫生院',
    headcount: 43,
  },
  {
    do: 'service',
    on: '2026-06-17',
    kind: 'ADVICE',
    title: '法律咨询',
    place: '村委会',
    partner: '镇司法所',
    headcount: 12,
  },
  {
    do: 'service',
    on: '2026-09-09',
    kind: 'COUNSELLING',
    title: '心理疏导到村',
    place: '文明实践站',
    partner: '旗医院',
    headcount: 8,
  },
]

/** The year in the order it happened. What stands on the same day keeps the order it has here. */
export const demoYear: readonly DemoEvent[] = [
  ...months.flatMap(ordinaryMonth).map((deed) => ({ do: 'deed' as const, ...deed })),
  ...particularDeeds.map((deed) => ({ do: 'deed' as const, ...deed })),
  ...waitingDeeds.map((deed) => ({ do: 'record' as const, ...deed })),
  ...services,
  ...ceremonies,
].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
