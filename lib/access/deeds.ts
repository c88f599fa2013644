/** The parts a person can hold; one person may hold several. */
export const roles = ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'] as const
export type Role = (typeof roles)[number]

/**
 * Who may do what: the only table of it. Rows are deeds, named `<noun>.<verb>`; the sheet, the
 * page and the write all ask here. Rules about one's own household stand in the verbs, since
 * they depend on the household and not on the part a person holds.
 */
export const deeds = {
  'office.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'password.change': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'household.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR'],
  'household.change': ['MANAGER'],
  'card.print': ['MANAGER', 'CLERK'],
  'card.replace': ['MANAGER'],
  'rule.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'rule.change': ['MANAGER'],
  'claim.record': ['MANAGER', 'RECORDER', 'LEADER'],
  // who may not records for the own group alone
  'claim.record-everywhere': ['MANAGER', 'RECORDER'],
  'claim.review': ['MANAGER', 'REVIEWER'],
  'activity.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'activity.plan': ['MANAGER', 'RECORDER'],
  'activity.sign-in': ['MANAGER', 'RECORDER', 'CLERK'],
  'photo.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'SUPERVISOR', 'LEADER'],
  'photo.look-removed': ['MANAGER', 'SUPERVISOR'],
  // who may not removes the photos that they added themselves
  'photo.remove-any': ['MANAGER'],
  'photo.remove': ['MANAGER', 'RECORDER', 'REVIEWER', 'SUPERVISOR', 'LEADER'],
  'claim.tell': ['MANAGER', 'RECORDER', 'REVIEWER', 'LEADER'],
  'meeting.hold': ['MANAGER', 'RECORDER', 'REVIEWER'],
  'meeting.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'SUPERVISOR'],
  'supervision.look': ['MANAGER', 'SUPERVISOR'],
  'entry.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'SUPERVISOR'],
  'entry.reverse': ['MANAGER'],
  'month.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'SUPERVISOR'],
  'month.close': ['MANAGER'],
  'objection.record': ['MANAGER', 'RECORDER', 'SUPERVISOR'],
  'objection.answer': ['MANAGER', 'REVIEWER', 'SUPERVISOR'],
  'standing.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'red-list.publish': ['MANAGER'],
  'honour.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'honour.change': ['MANAGER'],
  'good.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'good.change': ['MANAGER', 'CLERK'],
  'stock.move': ['MANAGER', 'CLERK'],
  'window.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR', 'LEADER'],
  'window.change': ['MANAGER'],
  'counter.look': ['MANAGER', 'CLERK'],
  'redemption.make': ['MANAGER', 'CLERK'],
  'redemption.cancel': ['MANAGER', 'CLERK'],
  // what is added to a slip later, and what was not there to be taken
  'counter.note': ['MANAGER', 'CLERK'],
  'wish.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR'],
  'wish.record': ['MANAGER', 'RECORDER', 'CLERK'],
  'wish.answer': ['MANAGER', 'RECORDER'],
  'wish.hide': ['MANAGER'],
  'announcement.post': ['MANAGER', 'RECORDER'],
  'exchange.look': ['MANAGER', 'RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR'],
  'import.make': ['MANAGER', 'RECORDER'],
  'staff.look': ['MANAGER', 'SUPERVISOR'],
  'staff.change': ['MANAGER'],
  'village.change': ['MANAGER'],
  'backup.look': ['MANAGER', 'SUPERVISOR'],
  'backup.make': ['MANAGER'],
  'audit.make': ['MANAGER'],
} as const satisfies Record<string, readonly Role[]>

export type Deed = keyof typeof deeds

export function mayDo(held: readonly Role[], deed: Deed): boolean {
  const allowed: readonly Role[] = deeds[deed]
  return held.some((role) => allowed.includes(role))
}
