import type { Change, Fact } from '@/lib/access/facts'
import { type TracedDeed, tracedDeeds } from '@/lib/access/traced-deeds'
import type { Words } from '@/lib/request/words'
import { isCivilDate } from '@/lib/shared/civil-date'
import type { TraceLine } from '@/lib/supervision/trace-queries'
import { householdText } from './fact-text'

/** Deeds that change something, or put it into the book: those have a word of their own. */
const adding = [
  'staff.change',
  'household.change',
  'rule.change',
  'good.change',
  'window.change',
  'village.change',
] as const

/** What was done, in the word of its trace. */
export function deedText({ t }: Words, deed: TracedDeed, changes: readonly Change[]): string {
  if (isOfGroup(deed, changes)) return t(`traces.groups.${isNew(changes) ? 'add' : 'change'}`)
  const added = adding.find((one) => one === deed)
  return added && isNew(changes) ? t(`traces.added.${added}`) : t(`traces.deeds.${deed}`)
}

/** The name of a choice among the deeds: of those that add, all their words. */
export function deedChoice({ t, formats }: Words, deed: TracedDeed): string {
  const added = adding.find((one) => one === deed)
  const changed = t(`traces.deeds.${deed}`)
  const groups =
    deed === 'household.change' ? [t('traces.groups.add'), t('traces.groups.change')] : []
  return added ? formats.list([t(`traces.added.${added}`), changed, ...groups]) : changed
}

/** Where something was done from, if that is not an address. */
export function placeText({ t }: Words, deed: TracedDeed): string | undefined {
  return deed === 'server.command' ? t('traces.atServer') : undefined
}

/** Deeds upon one household, which the trace names by number and head. */
const uponHousehold: readonly TracedDeed[] = [
  'household.change',
  'card.replace',
  'redemption.make',
  'redemption.cancel',
  'counter.note',
  'wish.record',
  'wish.answer',
  'wish.hide',
  'entry.reverse',
  'objection.record',
  'objection.answer',
]

/** A group has the deed of a household, and other facts. */
function isOfGroup(deed: TracedDeed, changes: readonly Change[]): boolean {
  const ofGroup = changes.some(({ fact }) => ['name', 'leader', 'groupPlace'].includes(fact))
  return deed === 'household.change' && ofGroup
}

/** What was changed: a household as everywhere, a day in words. */
export function subjectText(said: Words, { deed, subject, changes }: TraceLine): string | null {
  if (subject === null) return null
  const [, day, what] = subject.match(/^(\d{4}-\d\d-\d\d) (.+)$/) ?? []
  if (day && what && isCivilDate(day)) return `${said.formats.date(day)} ${what}`
  const ofHousehold = uponHousehold.includes(deed) && !isOfGroup(deed, changes)
  return ofHousehold ? householdText(said, subject) : subject
}

/** The deeds that a text is part of the words of, or of the place where they are done. */
export function deedsMeant(said: Words, text: string): TracedDeed[] {
  return tracedDeeds.filter((deed) =>
    [deedChoice(said, deed), placeText(said, deed)].some((word) =>
      word?.toLowerCase().includes(text.toLowerCase()),
    ),
  )
}

/**
 * What is in the book has a name, a title, words or people, what came in together a count; what had
 * none of it was not there.
 */
const firstKnown: readonly string[] = [
  ...['name', 'headName', 'title', 'announced', 'people'],
  ...['households', 'ruleCount', 'goodCount'],
]

export function isNew(changes: readonly Change[]): boolean {
  return changes.some(({ fact, before }) => firstKnown.includes(fact) && before === null)
}

/** Of what is new only what somebody filled in: that it has a password and goes on is no news. */
export function worthTelling(changes: readonly Change[]): readonly Change[] {
  if (!isNew(changes)) return changes
  return changes.filter(
    ({ fact, after }) => fact !== 'password' && after !== false && !isEmpty(after),
  )
}

function isEmpty(fact: Fact): boolean {
  return Array.isArray(fact) && fact.length === 0
}
