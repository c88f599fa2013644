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
  cards: {
    title: 'Cards and phones',
    open: 'The public address is {address}: cards carry a square; scanned, it opens the household’s passbook.',
    demo: 'Demo: squares lead to the address this page was called by. Of a real store cards carry squares once it has a public address.',
    number:
      'There is no public address: cards carry number and code and no square. Households read what hangs, their slips, or ask at the counter.',
    how: 'For phones to scan them: whoever looks after the computer stops the server, sets PUBLIC_URL to the address that phones reach, starts again, and cards are printed anew.',
  },
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
    groupLabel: 'A part of the [village] is a',
    groupLabelHint:
      'Every page speaks of the parts and of who leads them in this way. Names of your own stay.',
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
      'Usually 5, at most 30. In these days households can object. With 0 months are closed at once. A notice that hangs is not changed.',
  },
}
