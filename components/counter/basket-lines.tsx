'use client'

import { controlLook } from '@/components/ui/control-look'
import { formatPoints } from '@/lib/messages/formats'
import {
  type BasketDraft,
  piecesField,
  piecesIn,
  piecesOfGood,
} from '@/lib/redemption/basket-draft'
import type { TillGood } from './till-good'

interface Lines {
  goods: readonly TillGood[]
  draft: BasketDraft
  path: string
  set: (good: TillGood, quantity: number) => void
}

/** What lies in the basket, line by line, in the order of the keys. */
export function BasketLines({ goods, draft, path, set, empty }: Lines & { empty: string }) {
  const lines = goods
    .map((good) => ({ good, quantity: piecesOfGood(draft, good.id) }))
    .filter(({ quantity }) => quantity > 0)
  if (lines.length === 0) return <p className="px-4 py-6 text-center">{empty}</p>
  return (
    <ul className="list-none">
      {lines.map(({ good, quantity }) => (
        <Line key={good.id} {...{ good, quantity, path }} set={(to) => set(good, to)} />
      ))}
    </ul>
  )
}

function Line(props: {
  good: TillGood
  quantity: number
  path: string
  set: (quantity: number) => void
}) {
  const { good, quantity, path, set } = props
  const { says } = good
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
      <span className="min-w-0 leading-tight">
        <span className="block font-bold">{good.name}</span>
        <span>{says.each}</span>
      </span>
      <strong className="text-end text-lead">{formatPoints(good.points * quantity)}</strong>
      <span className="col-span-2 inline-flex items-stretch gap-2">
        <LineKey
          name="less"
          sign="−"
          label={says.less}
          {...{ good, path }}
          press={() => set(quantity - 1)}
        />
        <input
          // typed freely, and taken over when the field is left
          key={quantity}
          name={piecesField(good.id)}
          defaultValue={quantity}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          aria-label={says.pieces}
          onBlur={(event) => set(piecesIn(event.target.value))}
          className={`${controlLook} max-w-[4em] text-center text-lead font-bold`}
        />
        <LineKey
          name="more"
          sign="+"
          label={says.more}
          {...{ good, path }}
          full={quantity >= good.most}
          press={() => set(quantity + 1)}
        />
      </span>
      {quantity > good.most && (
        <p role="alert" className="col-span-2 font-bold text-lacquer">
          {says.tooMany}
        </p>
      )}
    </li>
  )
}

function LineKey(props: {
  name: 'less' | 'more'
  sign: string
  label: string
  good: TillGood
  path: string
  full?: boolean
  press: () => void
}) {
  return (
    <button
      type="submit"
      name={props.name}
      value={props.good.id}
      formMethod="get"
      formAction={props.path}
      aria-label={props.label}
      aria-disabled={props.full || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.preventDefault()
        if (!props.full) props.press()
      }}
      className="key min-h-target min-w-target text-title leading-none font-bold"
    >
      {props.sign}
    </button>
  )
}
