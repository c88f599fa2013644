import type { CollectorField } from '@/components/counter/collector-choice'
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
  const inTheWay = [...collectorMissing(shown, words), ...goodsInTheWay(shown, words)]
  return inTheWay.length > 0 ? inTheWay : [sentenceOf(code, shown, words)]
}

function goodsInTheWay({ draft, goods, sum }: Shown, { t }: Pick<Words, 't'>): string[] {
  if (sum.used === 0) return [t('counter.refused.empty')]
  const tooMany = goods.filter((good) => piecesOfGood(draft, good.id) > good.most)
  if (tooMany.length > 0) return tooMany.map(({ says }) => says.tooMany)
  return sum.left < 0 ? [t('counter.refused.short', { points: formatPoints(-sum.left) })] : []
}

function collectorMissing({ draft }: Shown, { t }: Pick<Words, 't'>): string[] {
  const { collector, proxyName, proxyRelation } = draft
  if (collector === '') return [t('counter.refused.collector')]
  if (collector === byDelivery)
    return proxyName.trim() === '' ? [t('counter.refused.deliverer')] : []
  if (collector !== byProxy) return []
  return [
    ...(proxyName.trim() === '' ? [t('counter.refused.proxyName')] : []),
    ...(proxyRelation.trim() === '' ? [t('counter.refused.proxyRelation')] : []),
  ]
}

/** Which field of the collector the confirmation came back for. */
export function collectorFieldAsked(query: Query, draft: BasketDraft): CollectorField | undefined {
  const { collector, proxyName, proxyRelation } = draft
  if (query.refused === 'COLLECTOR_COMES_OFTEN') return 'collectorMeant'
  if (query.refused === undefined || ![byProxy, byDelivery].includes(collector)) return undefined
  if (proxyName.trim() === '') return 'proxyName'
  return collector === byProxy && proxyRelation.trim() === '' ? 'proxyRelation' : undefined
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
  if (code === 'COLLECTOR_COMES_OFTEN')
    return t('counter.refused.collectorOften', { name: draft.proxyName })
  if (code === 'PRICE_CHANGED') return t('counter.refused.total', { total: formatPoints(sum.used) })
  return saidAsTheyAre.includes(code) ? refusalText(words, { code }) : t('counter.refused.again')
}
