import type { SameShape } from '../same-shape'
import type { settings as zh } from '../zh-CN/settings'

export const settings: SameShape<typeof zh> = {
  title: 'Settings',
  lead: 'What the [village] calls itself and how it does things. Every page and print follows; what was recorded stays as it is.',
  names: 'Names',
  board: 'Notice board',
  earning: 'Recording',
  notice: 'Notice',
  submit: 'Save the settings',
  saved: 'The settings are saved.',
  yearEnd: 'Points left over at year-end',
  fields: {
    yearEnd: 'After the year-end window',
    yearEndHint:
      'Expiring is announced first and then done once, household by household; points earned later stay.',
    yearEnds: { CARRY: 'They carry over', EXPIRE: 'They expire, announced beforehand' },
    villageName: 'Name of the [village]',
    villageNameHint: 'For example 西羊场村 or 白音嘎查.',
    storeName: 'Name of the store',
    placeLabel: 'This place is a',
    placeLabelHint: 'Every page speaks of the place, its cadres and its office in this way.',
    groupLabel: 'Households belong to a',
    groupLabelHint: 'Only the word changes; the names of your [groups] stay.',
    boardNames: 'Names on the notice board',
    boardNamesHint:
      'Everybody on the net can read it. What hangs in the [village] carries full names.',
    masked: 'Masked: 张*明',
    full: 'In full',
    oldestDeed: 'How many days a deed may lie back',
    oldestDeedHint: 'Counted from today. Older deeds are not taken.',
    deductions: 'This [village] takes points away',
    deductionsHint:
      'Unticked, no rule that takes points can be adopted or recorded, and none is shown; what was recorded stays. A deduction always takes two people, and the household is told first.',
    noticeDays: 'Days on notice before a month is closed',
    noticeDaysHint:
      'Usually 5, at most 30. In these days households can object. With 0 months are sealed at once. A notice that hangs is not changed.',
  },
}
