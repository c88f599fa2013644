import type { Translator } from '@/lib/messages/translator'
import type { RuleUnit } from '@/lib/rules/terms'

/** The sentences that the sheet says in the browser, with their figures left open for `fill`. */
export function sheetWords(t: Translator, ruleUnit: RuleUnit) {
  const unit = t(`common.units.${ruleUnit}`)
  const household = '{household}'
  const count = '{count}'
  const standing = { got: '{got}', cap: '{cap}' }
  const sum = { households: '{households}', points: '{points}' }
  return {
    household: t('common.household.numbered', { number: '{number}', head: '{head}' }),
    search: t('earn.island.search'),
    searchHint: t('earn.island.searchHint'),
    enterTicks: t('earn.island.enterTicks', { household }),
    ticked: t('earn.island.ticked', { household }),
    tickedBefore: t('earn.island.tickedBefore', { household }),
    full: t('earn.island.full', { household }),
    several: t('earn.island.several', { count }),
    none: t('earn.island.none'),
    onlyTicked: t('earn.island.onlyTicked'),
    all: t('earn.island.all'),
    allNot: t('earn.island.allNot'),
    group: t('earn.island.group', { name: '{name}', count }),
    away: t('earn.island.away', { count }),
    living: { AWAY: t('earn.island.AWAY'), MOVED: t('earn.island.MOVED') },
    month: t('earn.island.month', standing),
    quarter: t('earn.island.quarter', standing),
    year: t('earn.island.year', standing),
    got: t('earn.island.got', standing),
    isFull: t('earn.island.isFull'),
    over: t('earn.island.over', { left: '{left}' }),
    sameDay: t('earn.island.sameDay'),
    quantity: t('earn.island.quantity', { unit }),
    member: t('earn.island.member'),
    unit,
    sum: t('earn.island.sum', sum),
    sumCounted: t('earn.island.sumCounted', { ...sum, units: '{units}', unit }),
    notYet: t('earn.island.notYet'),
    problems: t('earn.island.problems', { count }),
    submit: t('earn.sheet.submit'),
  }
}

export type SheetWords = ReturnType<typeof sheetWords>
