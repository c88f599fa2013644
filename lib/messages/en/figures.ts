import type { SameShape } from '../same-shape'
import type { figures as zh } from '../zh-CN/figures'

export const figures: SameShape<typeof zh> = {
  title: 'Figures',
  lead: '{first} to {last}. Below each picture is its table.',
  table: 'Table',
  month: 'Month',
  quarter: 'Quarter',
  link: 'Figures',
  none: 'Nothing yet; once there is, it stands here.',
  participation: {
    title: 'Households taking part',
    says: 'In {month} {count, number} of the [village]’s {all, number} households earned points: {share, number}%.',
    households: 'Households',
    share: 'Share',
  },
  lists: {
    title: 'Where points come from',
    says: '{points} points in {month}, most of them for {list}.',
    saysNone: 'No points in {month}.',
    total: 'Total',
  },
  given: {
    title: 'Goods given',
    says: '{pieces, number} goods for {points, number} points in this year.',
    pieces: 'Goods',
    points: 'Points',
  },
  wishes: {
    title: 'How fast wishes are answered',
    says: '{said, number} wishes in this year, {answered, number} of them answered.',
    saysDays:
      '{said, number} wishes in this year, {answered, number} of them answered, half of these {days, plural, =0 {on the same day} one {within # day} other {within # days}}.',
    said: 'Received',
    answered: 'Answered',
    days: 'Half within',
    daysOf: '{days, plural, one {# day} other {# days}}',
  },
} as const
