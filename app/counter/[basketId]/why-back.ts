import type { CollectorAsked } from '@/components/counter/collector-choice'
import type { TillGood } from '@/components/counter/till-good'
import type { Query } from '@/components/ui/href-with'
import { formatPoints } from '@/lib/messages/formats'
import { refusalText } from '@/lib/messages/refusal-text'
import type { BasketSum } from '@/lib/redemption/basket'
import { type BasketDraft, byDelivery, byProxy, piecesOfGood } from '@/lib/redemption/basket-draft'
import type { WhyBack } from '@/lib/request/act-by-post'
import type { Words } from '@/lib/request/words'
import { type RefusalCode, refusalCodes } from '@/lib/shared/refusal-codes'

/** A refused confirmation comes back to its page by address, with a code and no sentence. */
export function whyBackQuery(why: WhyBack): Record<string, string> {
  return 'fault' in why ? { fault: why.fault } : { refused: why.refused }
}

/** What the page shows and the confirmation was about. */
export interface Shown {
  draft: BasketDraft
  goods: readonly TillGood[]
  sum: BasketSum
}

/**
 * Why the confirmation was refused, in plain words; none when it was not. The page looks itself
 * at what stands in the way now, and so says nothing of a debt: below zero, everything is missing.
 */
export function sentencesWhy(query: Query, shown: Shown, words: Words): string[] {
  if (typeof query.fault === 'string' && /^[0-9A-F]{6}$/.test(query.fault))
    return [words.t('counter.refused.fault', { reference: query.fault })]
  const code = refusalCodes.find((known) => known === query.refused)
  if (!code) return []
  const inTheWay = [
    ...(shown.draft.collector === '' ? [words.t('counter.refused.collector')] : []),
    ...collectorMissing(shown.draft, words).map(({ why }) => why),
    ...goodsInTheWay(shown, words),
  ]
  return inTheWay.length > 0 ? inTheWay : [sentenceOf(code, shown, words)]
}

function goodsInTheWay({ draft, goods, sum }: Shown, { t }: Pick<Words, 't'>): string[] {
  if (sum.used === 0) return [t('counter.refused.empty')]
  const tooMany = goods.filter((good) => piecesOfGood(draft, good.id) > good.most)
  if (tooMany.length > 0) return tooMany.map(({ says }) => says.tooMany)
  return sum.left < 0 ? [t('counter.refused.short', { points: formatPoints(-sum.left) })] : []
}

/** What the confirmation came back for about the collector, at the field that is asked for. */
export function askedOfCollector(
  query: Query,
  { draft }: Pick<Shown, 'draft'>,
  words: Pick<Words, 't'>,
): CollectorAsked | undefined {
  if (query.refused === undefined) return undefined
  if (query.refused === 'COLLECTOR_COMES_OFTEN')
    return { field: 'collectorMeant', why: comesOften(draft, words) }
  return collectorMissing(draft, words)[0]
}

function collectorMissing(
  { collector, proxyName, proxyRelation }: BasketDraft,
  { t }: Pick<Words, 't'>,
): CollectorAsked[] {
  const name = t(
    collector === byDelivery ? 'counter.refused.deliverer' : 'counter.refused.proxyName',
  )
  const missing: CollectorAsked[] = []
  if ([byProxy, byDelivery].includes(collector) && proxyName.trim() === '')
    missing.push({ field: 'proxyName', why: name })
  if (collector === byProxy && proxyRelation.trim() === '')
    missing.push({ field: 'proxyRelation', why: t('counter.refused.proxyRelation') })
  return missing
}

function comesOften({ proxyName }: BasketDraft, { t }: Pick<Words, 't'>): string {
  return t('counter.refused.collectorOften', { name: proxyName })
}

// Those whose sentence needs no figures. Of any other the cause is gone by now.
const saidAsTheyAre: readonly RefusalCode[] = [
  'FOREIGN_REQUEST',
  'SAME_ID_OTHER_INPUT',
  'HOUSEHOLD_UNKNOWN',
  'INVALID',
]

function sentenceOf(code: RefusalCode, { draft, sum }: Shown, words: Words) {
  const { t } = words
  if (code === 'BUSY') return t('counter.refused.busy')
  if (code === 'COLLECTOR_COMES_OFTEN') return comesOften(draft, words)
  if (code === 'PRICE_CHANGED') return t('counter.refused.total', { total: formatPoints(sum.used) })
  return saidAsTheyAre.includes(code) ? refusalText(words, { code }) : t('counter.refused.again')
}
