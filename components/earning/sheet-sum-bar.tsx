'use client'

import type { ReactNode } from 'react'
import type { SheetSum } from '@/lib/earning/sheet-lines'
import { formatChange } from '@/lib/messages/formats'
import { fill } from './fill'
import type { SheetWords } from './sheet-words'

/** What the ticked households come to, in sight beside the key that saves. */
export function SheetSumBar(props: {
  sum: SheetSum
  /** Whether the rule counts units. */
  counted: boolean
  /** Whether the draft is kept on this device. */
  kept: string | undefined
  words: SheetWords
  children: ReactNode
}) {
  const { sum, counted, words } = props
  const { households, units, points, over, unjudged } = sum
  const figures = { households, units, points: formatChange(points) }
  return (
    <div className="screen-only sticky bottom-0 z-2 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t-4 border-double border-ink bg-sheet px-4 py-3">
      <p className="needs-script font-bold sm:text-lead">
        {households === 0 ? words.notYet : fill(counted ? words.sumCounted : words.sum, figures)}
        {over.size > 0 && (
          <span className="block text-note text-lacquer">
            <span aria-hidden="true">✕ </span>
            {fill(words.problems, { count: over.size })}
          </span>
        )}
        {unjudged.size > 0 && (
          <span className="block text-note text-lacquer">
            <span aria-hidden="true">✕ </span>
            {fill(words.unjudgedCount, { count: unjudged.size })}
          </span>
        )}
        {props.kept && <span className="block text-note font-normal text-soft">{props.kept}</span>}
      </p>
      {props.children}
    </div>
  )
}
