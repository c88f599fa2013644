import type { SameShape } from '../same-shape'
import type { reminders as zh } from '../zh-CN/reminders'

export const reminders: SameShape<typeof zh> = {
  title: 'Reminders',
  lead: 'A reminder takes no points. Only the household and the office see it.',
  write: 'Write a reminder',
  pageTitle: 'Write a reminder',
  pageLead:
    'A reminder first: no points, no review. The household reads it in its passbook, nobody else does.',
  first: 'A reminder first?',
  firstLead: 'The first time, and where it is not grave, a reminder without points may do.',
  household: 'Household number',
  householdHint: 'Such as 12.',
  what: 'What it is about',
  whatHint: 'Such as: firewood on the road, to be cleared within three days.',
  occurredOn: 'Day',
  rule: 'Rule it would cost points by the next time',
  noRule: 'none',
  submit: 'Keep this reminder',
  done: 'The reminder of household {number} is kept. It took no points, and its passbook shows it.',
}
