'use client'

import { useState } from 'react'
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
    <li className="grid grid-cols-[1fr_auto_auto] items-center gap-x-3 border-b border-line px-4 py-1 max-sm:grid-cols-[1fr_auto]">
      <span className="min-w-0 leading-tight">
        <span className="block font-bold">{good.name}</span>
        <span>{says.each}</span>
      </span>
      <span className="inline-flex items-stretch gap-1 max-sm:col-span-2 max-sm:row-start-2">
        <LineKey
          name="less"
          sign="−"
          label={says.less}
          {...{ good, path }}
          press={() => set(quantity - 1)}
        />
        <Quantity name={piecesField(good.id)} label={says.pieces} {...{ quantity, set }} />
        <LineKey
          name="more"
          sign="+"
          label={says.more}
          {...{ good, path }}
          full={quantity >= good.most}
          press={() => set(quantity + 1)}
        />
      </span>
      <strong className="min-w-[2.2em] text-end text-lead">
        {formatPoints(good.points * quantity)}
      </strong>
      {quantity > good.most && (
        <p role="alert" className="col-span-full font-bold text-lacquer">
          {says.tooMany}
        </p>
      )}
    </li>
  )
}

/** Counts while it is typed; left empty it takes the good out, but only when the field is left. */
function Quantity(props: {
  name: string
  label: string
  quantity: number
  set: (quantity: number) => void
}) {
  const { name, label, quantity, set } = props
  const [typed, setTyped] = useState<string>()
  return (
    <input
      name={name}
      value={typed ?? quantity}
      onChange={({ target }) => {
        setTyped(target.value)
        if (piecesIn(target.value) > 0) set(piecesIn(target.value))
      }}
      // what is typed takes the place of what stands there
      onFocus={({ target }) => target.select()}
      onBlur={() => {
        if (typed !== undefined) set(piecesIn(typed))
        setTyped(undefined)
      }}
      inputMode="numeric"
      maxLength={3}
      autoComplete="off"
      aria-label={label}
      className={`${controlLook} max-w-[3em] px-1 text-center text-lead font-bold`}
    />
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
