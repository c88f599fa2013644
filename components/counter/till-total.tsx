'use client'

import { formatPoints } from '@/lib/messages/formats'
import type { BasketSum } from '@/lib/redemption/basket'
import type { TillWords } from './till-words'

/** 兑换前 · 用去 · 还剩, always in sight; when it is not enough, how much is missing. */
export function TillTotal({ sum, words }: { sum: BasketSum; words: TillWords['basket'] }) {
  const short = sum.left < 0
  return (
    <div role="status" aria-atomic="true" className="bg-ink px-4 py-2 text-cream">
      <dl className="flex items-end justify-between gap-4 leading-tight">
        <Figure label={words.before} points={sum.before} />
        <Figure label={words.used} points={sum.used} />
        <div className="text-end">
          <dt className={short ? 'font-bold text-gold' : ''}>
            {short ? `✕ ${words.short}` : words.left}
          </dt>
          <dd className="whitespace-nowrap">
            <strong className={`text-figure ${short ? 'text-gold' : ''}`}>
              {formatPoints(Math.abs(sum.left))}
            </strong>{' '}
            {words.unit}
          </dd>
        </div>
      </dl>
    </div>
  )
}

function Figure({ label, points }: { label: string; points: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="text-title font-bold">{formatPoints(points)}</dd>
    </div>
  )
}
