'use client'

import { formatPoints } from '@/lib/messages/formats'
import type { TillGood } from './till-good'
import type { TillWords } from './till-words'

/**
 * One good as a key: its number, name, points and what is left, or how many points one more of it
 * would be short beside what is in the basket. A press puts one into the basket; without JavaScript
 * the page is asked for with one more.
 */
export function GoodKey(props: {
  good: TillGood
  taken: number
  /** Points left beside the basket. */
  left: number
  words: TillWords['shelf']
  path: string
  press: () => void
}) {
  const { good, taken, left, words, path, press } = props
  const { says, reach } = good
  const full = taken >= good.most
  const gone = reach === 'gone'
  const short =
    !gone && good.points > left
      ? words.short.replace('{points}', formatPoints(good.points - left))
      : undefined
  return (
    <button
      type="submit"
      name="more"
      value={good.id}
      formMethod="get"
      formAction={path}
      disabled={gone}
      aria-disabled={full || undefined}
      aria-label={[says.key, says.left, short].filter(Boolean).join('，')}
      // the focus stays where the scanner and the number keys are listened to
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.preventDefault()
        if (!full) press()
      }}
      className={`key relative grid min-h-24 content-between gap-1 px-3 py-2 text-start leading-tight ${gone || short ? 'border-dashed bg-paper' : ''}`}
    >
      {/* on a phone the picture has a line of its own */}
      <span className="flex items-start gap-2 max-sm:flex-wrap">
        <kbd className="min-w-[1.8em] flex-none rounded-slip border-2 border-current px-1 text-center font-sans font-bold">
          {good.key}
        </kbd>
        <span className="min-w-0 flex-1 font-serif text-lead font-bold max-sm:flex-auto">
          {good.name}
        </span>
        {good.pictureId && (
          <img
            src={`/photos/${good.pictureId}`}
            alt=""
            width={64}
            height={64}
            className="size-16 flex-none border border-edge bg-sheet object-cover"
          />
        )}
        {taken > 0 && (
          <span className="absolute -top-2 -right-2 rounded-slip bg-ink px-2 font-bold text-cream">
            ×{taken}
          </span>
        )}
      </span>
      <span className="flex flex-wrap items-baseline justify-between gap-x-2">
        <strong className="text-lead">{says.price}</strong>
        <span>{short ?? says.left}</span>
      </span>
      {says.limit && <span>{says.limit}</span>}
    </button>
  )
}
