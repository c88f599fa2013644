import { changeWords } from '@/components/households/change-words'
import { roles } from '@/lib/access/deeds'
import { type Change, type Fact, factNames, isFactName } from '@/lib/access/facts'
import { reporters } from '@/lib/earning/input'
import { livings } from '@/lib/households/input'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import type { Words } from '@/lib/request/words'
import { ruleScales, ruleUnits } from '@/lib/rules/terms'
import { isCivilDate, isCivilMonth } from '@/lib/shared/civil-date'
import { groupLabels, placeLabels } from '@/lib/shared/labels'
import { wishStates } from '@/lib/voice/wish'

/** One change as a sentence: 分值：20 → 25; of what is new or secret only what it is now. */
export function changeText(said: Words, { fact, before, after }: Change): string {
  const { t } = said
  const name = isFactName(fact) ? t(`traces.facts.${fact}`) : fact
  if (fact === 'password') return t('traces.set', { fact: name, after: t('traces.newPassword') })
  const now = factText(said, fact, after)
  if (before === null) return t('traces.set', { fact: name, after: now })
  return t('traces.change', { fact: name, before: factText(said, fact, before), after: now })
}

/** Of a sheet of the whole village so many are named; what is looked for is found all the same. */
const mostNamed = 40

/** Facts that name households. */
const ofHouseholds: readonly string[] = [
  ...['concerned', 'signed', 'unsigned', 'otherHousehold', 'leftOut', 'awardees', 'barred'],
  ...['saidDecline', 'saidPostpone', 'householdNumber', 'relatives'],
]

/** A household of a trace as everywhere: 12 张小明 → 12号 张小明. */
export function householdText({ t }: Words, named: string): string {
  const [, number, head] = named.match(/^(\d+) (.+)$/) ?? []
  return number && head ? t('common.household.numbered', { number, head }) : named
}

/** A household that came in, and the points it brought: 12 张小明 -8 → 12号 张小明 −8. */
function enteredText(said: Words, entered: string): string {
  const [, household = entered, points] = entered.match(/^(.+) (-?\d+)$/) ?? []
  const named = householdText(said, household)
  return points === undefined ? named : `${named} ${said.formats.points(Number(points))}`
}

function factText(said: Words, fact: string, value: Fact): string {
  const { t, formats } = said
  if (value === null || value === '') return t('traces.nothing')
  if (typeof value === 'boolean') return t(value ? 'traces.yes' : 'traces.no')
  if (typeof value === 'number') return formats.points(value)
  if (typeof value !== 'string') {
    if (value.length === 0) return t('traces.nothing')
    const first = formats.list(value.slice(0, mostNamed).map((one) => factText(said, fact, one)))
    return value.length > mostNamed ? t('traces.more', { first, count: value.length }) : first
  }
  if (fact === 'period') return formats.period(value)
  if (fact === 'entered') return enteredText(said, value)
  if (ofHouseholds.includes(fact)) return householdText(said, value)
  const chosen = choices(said).get(`${fact} ${value}`)
  if (chosen) return chosen
  if (isCivilDate(value)) return formats.date(value)
  return isCivilMonth(value) ? formats.month(value) : value
}

/** What the text stands for in the traces, which hold choices and facts by their codes. */
export function codesMeant(said: Words, text: string): string[] {
  const meant = (word: string) => word.toLowerCase().includes(text.toLowerCase())
  return [
    ...factNames.filter((fact) => meant(said.t(`traces.facts.${fact}`))),
    ...(meant(said.t('traces.newPassword')) ? ['password'] : []),
    ...[...choices(said)].flatMap(([key, word]) => (meant(word) ? (key.split(' ')[1] ?? []) : [])),
  ]
}

/** Words for what the traces keep without one: beside the name of its fact they say nothing more. */
export function isHollow({ t }: Words, text: string): boolean {
  return [t('traces.yes'), t('traces.no'), t('traces.nothing')].includes(text)
}

/** Words of the choices, by `<fact> <choice>`. */
function choices({ t }: Words): Map<string, string> {
  return new Map([
    ...roles.map((role) => [`roles ${role}`, t(`common.roles.${role}`)] as const),
    ...placeLabels.map(
      (label) => [`placeLabel ${label}`, t(`common.placeLabels.${label}`)] as const,
    ),
    ...groupLabels.map(
      (label) => [`groupLabel ${label}`, t(`common.groupLabels.${label}`)] as const,
    ),
    ...ruleLists.map((list) => [`list ${list}`, t(`common.lists.${list}`)] as const),
    ...ruleUnits.map((unit) => [`unit ${unit}`, t(`common.units.${unit}`)] as const),
    ...ruleScales.map((scale) => [`scale ${scale}`, t(`rules.form.scales.${scale}`)] as const),
    ...livings.map((living) => [`living ${living}`, t(`households.living.${living}`)] as const),
    ...(['WAITING', 'PASSED', 'DECLINED', 'POSTPONED', 'WITHDRAWN'] as const).map(
      (status) => [`claimStates ${status}`, t(`review.status.${status}`)] as const,
    ),
    ...wishStates.map((state) => [`wishState ${state}`, t(`wishes.states.${state}`)] as const),
    ...(['HOUSEHOLDS', 'RULES', 'OPENINGS', 'DEEDS'] as const).map(
      (kind) => [`table ${kind}`, t(`exchange.kinds.${kind}`)] as const,
    ),
    ...(['PLANNED', 'CANCELLED', 'CLOSED'] as const).map(
      (state) => [`activityState ${state}`, t(`activities.states.${state}`)] as const,
    ),
    ...Object.entries(changeWords(t)).map(([kind, word]) => [`change ${kind}`, word] as const),
    ...(['BOUGHT', 'DONATED', 'DAMAGED', 'SENT_BACK', 'COUNTED'] as const).map(
      (kind) => [`moveKind ${kind}`, t(`goods.moves.kinds.${kind}`)] as const,
    ),
    ...reporters.map((who) => [`reportedBy ${who}`, t(`earn.sheet.reporters.${who}`)] as const),
    ...(['QUARTER', 'YEAR_END'] as const).map(
      (kind) => [`windowKind ${kind}`, t(`windows.kinds.${kind}`)] as const,
    ),
    ['whose HOUSEHOLD', t('honours.whose.HOUSEHOLD')],
    ['whose MEMBER', t('honours.whose.MEMBER')],
    ['boardNames MASKED', t('settings.fields.masked')],
    ['boardNames FULL', t('settings.fields.full')],
    ['yearEnd CARRY', t('settings.fields.yearEnds.CARRY')],
    ['yearEnd EXPIRE', t('settings.fields.yearEnds.EXPIRE')],
    ['outcome UPHELD', t('objections.states.UPHELD')],
    ['outcome REJECTED', t('objections.states.REJECTED')],
    ['windowState PLANNED', t('windows.states.PLANNED')],
    ['windowState OPEN', t('windows.states.OPEN')],
    ['windowState CLOSED', t('windows.states.CLOSED')],
  ])
}
