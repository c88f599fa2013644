/**
 * What is written down in the trace, or is its own trace as a redemption is: the deeds of the table
 * that write, and besides them coming in, what is brought and taken, and what somebody does at the
 * server itself. Whatever a form of the office does is one of these.
 */
export const tracedDeeds = [
  'session.start',
  'password.change',
  'claim.record',
  'claim.review',
  'claim.tell',
  'meeting.hold',
  'activity.plan',
  'activity.sign-in',
  'photo.add',
  'photo.remove',
  'entry.reverse',
  'month.close',
  'objection.record',
  'objection.answer',
  'red-list.publish',
  'honour.change',
  'redemption.make',
  'redemption.cancel',
  'counter.note',
  'window.change',
  'good.change',
  'stock.move',
  'wish.record',
  'wish.answer',
  'wish.hide',
  'announcement.post',
  'household.change',
  'card.print',
  'card.replace',
  'rule.change',
  'import.make',
  'table.take',
  'staff.change',
  'village.change',
  'backup.make',
  'audit.make',
  'server.command',
] as const

export type TracedDeed = (typeof tracedDeeds)[number]
