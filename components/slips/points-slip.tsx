import { householdName } from '@/components/households/household-name'
import { formatChange, formatPoints } from '@/lib/messages/formats'
import type { PointsSlip } from '@/lib/redemption/points-slip'
import type { Words } from '@/lib/request/words'

/** What all slips of a sheet say alike. */
export interface SlipSheetFacts {
  words: Words
  villageName: string
  /** The time that they tell of, in words, and the day they were printed. */
  period: string
  asOf: string
  /** When points can be spent, in words. */
  window: string
}

/** Goods named on a slip; the rest is counted. */
const goodsNamed = 6

/** One household's slip. It is handed to the household, so it says also what the wall does not. */
export function PointsSlipOf({ slip, facts }: { slip: PointsSlip; facts: SlipSheetFacts }) {
  const { words, villageName, period, asOf, window } = facts
  const { t } = words
  const rows = [
    ...slip.deeds,
    ...(slip.rest === null ? [] : [{ name: t('slips.rest'), points: slip.rest }]),
  ]
  return (
    <article className="points-slip">
      <header>
        <span>{villageName}</span>
        <span>{t('slips.heading', { period })}</span>
      </header>
      <h2>
        {householdName(t, slip)} · {slip.groupName}
      </h2>
      <dl>
        {rows.map(({ name, points }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatChange(points)}</dd>
          </div>
        ))}
        <div className="slip-sum">
          <dt>{rows.length > 0 ? t('slips.earned', { period }) : t('slips.nothing')}</dt>
          <dd>{rows.length > 0 && formatChange(slip.earned)}</dd>
        </div>
      </dl>
      <p className="slip-balance">
        {t('slips.balance')} <strong>{formatPoints(slip.balance)}</strong>{' '}
        {t(slip.balance < 0 ? 'slips.belowZero' : 'slips.unit')} ({asOf})
      </p>
      {slip.mayRedeem ? (
        <>
          <p>
            {whatItBuys(slip, words)}{' '}
            {slip.nearest &&
              t('slips.nearest', {
                points: formatPoints(slip.nearest.short),
                good: slip.nearest.name,
              })}
          </p>
          <p>{window}</p>
        </>
      ) : (
        <p>
          <strong>{t('slips.notNow')}</strong>
        </p>
      )}
    </article>
  )
}

/** The dearest goods first: they are what people save for. */
function whatItBuys({ now }: PointsSlip, { t, formats }: Words): string {
  if (now.length === 0) return t('slips.buysNothing')
  const named = now
    .toSorted((a, b) => b.points - a.points)
    .slice(0, goodsNamed)
    .map(({ name, points }) => t('slips.good', { good: name, points: formatPoints(points) }))
  const goods = formats.list(named)
  if (now.length <= goodsNamed) return t('slips.buys', { goods })
  return t('slips.buysMore', { goods, count: now.length })
}
