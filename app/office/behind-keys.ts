import type { Words } from '@/lib/request/words'
import { monthOf, quarterOf } from '@/lib/shared/civil-date'
import { type Desk, periodToPublish } from './next-step'

type Said = Pick<Words, 't' | 'formats'>
type FullDesk = Desk & { waiting: number }

/** What waits behind each of the four keys, in a few words. */
export function behindKeys(said: Said, desk: FullDesk) {
  return {
    earn: said.t('office.earn.lead'),
    review: behindReview(said, desk),
    ranking: behindRanking(said, desk),
    counter: behindCounter(said, desk),
  }
}

function behindReview({ t }: Said, { may, waiting, decidable }: FullDesk): string {
  if (waiting === 0) return t('office.review.none')
  const figures = { count: String(waiting), decidable: String(decidable) }
  return may('claim.review') && decidable < waiting
    ? t('office.review.yours', figures)
    : t('office.review.waiting', figures)
}

function behindRanking({ t, formats }: Said, desk: FullDesk): string {
  const due = periodToPublish(desk)
  if (due) return t('office.ranking.due', { period: formats.period(due) })
  const [newest] = desk.published
  return newest
    ? t('office.ranking.published', { period: formats.period(newest) })
    : t('office.ranking.preview', { period: formats.period(quarterOf(monthOf(desk.today))) })
}

function behindCounter({ t, formats }: Said, { openWindow, nextWindow }: FullDesk): string {
  const window = openWindow ?? nextWindow
  if (!window) return t('office.counter.none')
  const { name, opensOn, closesOn } = window
  const figures = { name, opens: formats.date(opensOn), closes: formats.date(closesOn) }
  return openWindow ? t('office.counter.open', figures) : t('office.counter.planned', figures)
}
