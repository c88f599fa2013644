'use client'

import { formatPoints } from '@/lib/messages/formats'
import type { BasketSum } from '@/lib/redemption/basket'
import type { TillWords } from './till-words'

/**
 * 兑换前 · 用去 · 还剩, always in sight; when it is not enough, how much is missing. Where the basket
 * lies below the goods, the way to it is in sight as well.
 */
export function TillTotal(props: { sum: BasketSum; words: TillWords['basket']; basketId: string }) {
  const { sum, words, basketId } = props
  const short = sum.left < 0
  return (
    <div className="flex items-center gap-x-4 bg-ink px-4 py-2 text-cream max-sm:gap-x-2 max-sm:px-2 max-sm:py-1">
      <div role="status" aria-atomic="true" className="min-w-0 flex-1">
        {/* on a phone the smaller two stand over each other, so that goods have the room */}
        <dl className="flex items-end justify-between gap-4 leading-tight max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:items-center max-sm:gap-x-2 max-sm:gap-y-0">
          <Figure label={words.before} points={sum.before} />
          <Figure label={words.used} points={sum.used} />
          <div className="text-end max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">
            <dt className={short ? 'font-bold text-gold' : ''}>
              {short ? `✕ ${words.short}` : words.left}
            </dt>
            <dd className="whitespace-nowrap">
              <strong className={`text-figure ${short ? 'text-gold' : ''}`}>
                {formatPoints(Math.abs(sum.left))}
              </strong>{' '}
              <span className="max-sm:sr-only">{words.unit}</span>
            </dd>
          </div>
        </dl>
      </div>
      <a
        href={`#${basketId}`}
        className="key inline-grid min-h-target min-w-target flex-none place-items-center px-3 text-center leading-tight font-bold text-ink no-underline max-sm:max-w-[5.2em] max-sm:px-1 lg:hidden"
      >
        {words.go}
      </a>
    </div>
  )
}

function Figure({ label, points }: { label: string; points: number }) {
  return (
    <div className="max-sm:flex max-sm:flex-wrap max-sm:items-baseline max-sm:gap-x-1">
      <dt>{label}</dt>
      <dd className="font-bold sm:text-title">{formatPoints(points)}</dd>
    </div>
  )
}
