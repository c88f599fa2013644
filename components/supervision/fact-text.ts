import { roles } from '@/lib/access/deeds'
import { type Change, type Fact, factNames, isFactName } from '@/lib/access/facts'
import { livings } from '@/lib/households/input'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import type { Words } from '@/lib/request/words'
import { ruleScales, ruleUnits } from '@/lib/rules/terms'
import { isCivilDate, isCivilMonth } from '@/lib/shared/civil-date'
import { groupLabels, placeLabels } from '@/lib/shared/labels'

/** One change as a sentence: 分值：20 → 25; of what is new or secret only what it is now. */
export function changeText(said: Words, { fact, before, after }: Change): string {
  const { t } = said
  const name = isFactName(fact) ? t(`traces.facts.${fact}`) : fact
  if (fact === 'password') return t('traces.set', { fact: name, after: t('traces.newPassword') })
  const now = factText(said, fact, after)
  if (before === null) return t('traces.set', { fact: name, after: now })
  return t('traces.change', { fact: name, before: factText(said, fact, before), after: now })
}

function factText(said: Words, fact: string, value: Fact): string {
  const { t, formats } = said
  if (value === null || value === '') return t('traces.nothing')
  if (typeof value === 'boolean') return t(value ? 'traces.yes' : 'traces.no')
  if (typeof value === 'number') return formats.points(value)
  if (typeof value !== 'string') {
    return value.length === 0
      ? t('traces.nothing')
      : formats.list(value.map((one) => factText(said, fact, one)))
  }
  if (fact === 'period') return formats.period(value)
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
