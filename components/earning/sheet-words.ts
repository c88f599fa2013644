import { widestRange } from '@/lib/earning/numbers-meant'
import { formatPoints } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import { mostUnits } from '@/lib/rules/points-of-deed'
import type { RuleTerms } from '@/lib/rules/terms'

type Terms = Pick<RuleTerms, 'unit' | 'scale' | 'points' | 'minPoints' | 'maxPoints'>

/** The sentences that the sheet says in the browser, with their figures left open for `fill`. */
export function sheetWords(t: Translator, terms: Terms) {
  const { unit: ruleUnit, scale, minPoints, maxPoints, points } = terms
  const unit = t(`common.units.${ruleUnit}`)
  const count = '{count}'
  const standing = { got: '{got}', cap: '{cap}' }
  const sum = { households: '{households}', points: '{points}' }
  return {
    household: t('common.household.numbered', { number: '{number}', head: '{head}' }),
    search: t('earn.island.search'),
    households: t('earn.sheet.households'),
    enterTicks: t('earn.island.enterTicks'),
    ticked: t('earn.island.ticked'),
    unticked: t('earn.island.unticked'),
    tickedBefore: t('earn.island.tickedBefore'),
    full: t('earn.island.full'),
    left: t('earn.island.left', { left: '{left}' }),
    fraction: t('earn.island.fraction', { left: '{left}' }),
    tooWide: t('earn.island.tooWide', { left: '{left}', max: String(widestRange) }),
    times: t('earn.island.times', { household: '{household}', quantity: '{quantity}', unit }),
    unread: t('earn.island.unread', { typed: '{typed}' }),
    many: t('earn.island.many', { count, numbers: '{numbers}' }),
    and: t('earn.island.and'),
    stop: t('earn.island.stop'),
    comma: t('earn.island.comma'),
    keys: [
      t('earn.island.keys.tick'),
      t('earn.island.keys.range'),
      t('earn.island.keys.absent'),
      ...(scale === 'PER_UNIT' ? [t('earn.island.keys.quantity', { unit })] : []),
      ...(scale === 'RANGE' ? [t('earn.island.keys.scores')] : []),
      t('earn.island.keys.finish'),
    ],
    several: t('earn.island.several'),
    none: t('earn.island.none'),
    onlyTicked: t('earn.island.onlyTicked'),
    all: t('earn.island.all'),
    allNot: t('earn.island.allNot'),
    group: t('earn.island.group', { name: '{name}', count }),
    away: t('earn.island.away', { count }),
    awayAmong: t('earn.island.awayAmong'),
    awayOne: t('earn.island.awayOne', { household: '{household}', living: '{living}' }),
    living: { AWAY: t('earn.island.AWAY'), MOVED: t('earn.island.MOVED') },
    month: t('earn.island.month', standing),
    quarter: t('earn.island.quarter', standing),
    year: t('earn.island.year', standing),
    got: t('earn.island.got', standing),
    isFull: t('earn.island.isFull'),
    over: t('earn.island.over', { left: '{left}' }),
    sameDay: t('earn.island.sameDay'),
    quantity: t('earn.island.quantity', { unit }),
    // read out, and said by the summary of a refused sheet: whose it is
    of: t('earn.island.of', { household: '{household}', field: '{field}' }),
    member: t('earn.island.member'),
    scores: t('earn.island.scores'),
    scoresPlace: t('earn.island.scoresPlace'),
    mean: t('earn.island.mean', { mean: '{mean}' }),
    wrong: {
      unread: t('earn.island.wrong.unread'),
      outside: t('earn.island.wrong.outside', {
        min: formatPoints(minPoints ?? points),
        max: formatPoints(maxPoints ?? points),
      }),
      count: t('earn.island.wrong.count'),
      quantity: t('earn.island.wrong.quantity', { unit, max: formatPoints(mostUnits(terms)) }),
    },
    wrongCount:
      scale === 'RANGE'
        ? t('earn.island.wrong.scoresOf', { count })
        : t('earn.island.wrong.quantitiesOf', { count, unit }),
    againCount: t('earn.island.again', { count }),
    unit,
    sum: t('earn.island.sum', sum),
    sumCounted: t('earn.island.sumCounted', { ...sum, units: '{units}', unit }),
    notYet: t('earn.island.notYet'),
    problems: t('earn.island.problems', { count }),
    submit: t('earn.sheet.submit'),
  }
}

export type SheetWords = ReturnType<typeof sheetWords>
