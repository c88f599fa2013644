'use client'

import type { ReactNode } from 'react'
import type { SheetSum } from '@/lib/earning/sheet-lines'
import { formatChange } from '@/lib/messages/formats'
import { fill } from './fill'
import type { SheetWords } from './sheet-words'

/**
 * What the ticked households come to, in sight beside the key that saves. On a small phone the key
 * stands below the words, and that the draft is kept gives way to what is wrong: the quick field
 * needs the height.
 */
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
  const { households, units, points } = sum
  const figures = { households, units, points: formatChange(points) }
  const look = toLookAt(sum, words)
  return (
    <div className="sum-bar screen-only sticky bottom-0 z-2 -mx-4 flex items-center justify-between gap-x-4 border-t-4 border-double border-ink bg-sheet px-4 py-2 max-[30rem]:flex-col max-[30rem]:items-stretch sm:py-3">
      <p className="needs-script min-w-0 leading-snug font-bold sm:text-lead">
        {households === 0 ? words.notYet : fill(counted ? words.sumCounted : words.sum, figures)}
        {look.length > 0 && (
          <span className="block text-note text-lacquer">
            <span aria-hidden="true">✕ </span>
            {look.join(words.comma)}
          </span>
        )}
        {props.kept && (
          <span
            className={`block text-note font-normal text-soft ${look.length > 0 ? 'max-[30rem]:hidden' : ''}`}
          >
            {props.kept}
          </span>
        )}
      </p>
      <span className="ms-auto flex-none max-[30rem]:ms-0 max-[30rem]:grid">{props.children}</span>
    </div>
  )
}

/** How many of the ticked households need a look before the sheet is saved, and why. */
function toLookAt({ over, wrong, again }: SheetSum, words: SheetWords): string[] {
  const counts: [number, string][] = [
    [over.size, words.problems],
    [wrong.size, words.wrongCount],
    [again, words.againCount],
  ]
  return counts.flatMap(([count, sentence]) => (count > 0 ? [fill(sentence, { count })] : []))
}
