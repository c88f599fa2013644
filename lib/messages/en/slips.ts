import type { SameShape } from '../same-shape'
import type { slips as zh } from '../zh-CN/slips'

export const slips: SameShape<typeof zh> = {
  open: 'Print points slips',
  ofOne: 'Print its points slip',
  title: 'Points slips',
  lead: 'For households without a phone: what they earned, what they have, what it buys. Eight to a sheet of A4; cut along the dashes and hand each to its household. Do not post them.',
  period: 'Period',
  total: '{count, plural, =0 {No households to print} one {# household} other {# households}}',
  print: 'Print {count, plural, one {this slip} other {these # slips}}',
  nobody: 'No households yet.',
  heading: 'Points slip · {period}',
  earned: 'Net earned, {period}',
  rest: 'Other deeds',
  nothing: 'Nothing recorded in this time.',
  balance: 'Balance',
  asOf: 'as of {date}',
  unit: 'points',
  belowZero: 'points (new points pay this first)',
  buys: 'It buys: {goods}.',
  buysMore: 'It buys: {goods} and more, {count, number} goods.',
  buysNothing: 'Not enough for anything yet. Keep saving.',
  good: '{good} {points}',
  nearest: '{points} more points for: {good}.',
  notNow: 'Not possible this time. Please come to the office.',
}
