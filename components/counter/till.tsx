'use client'

import { type SubmitEvent, useRef, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { sumOfBasket } from '@/lib/redemption/basket'
import { type BasketDraft, piecesOfGood, withPieces } from '@/lib/redemption/basket-draft'
import { type Picked, pickGood } from '@/lib/redemption/pick-good'
import { BasketLines } from './basket-lines'
import { type CollectorAsked, CollectorChoice } from './collector-choice'
import { type OpenedPick, PickField } from './pick-field'
import { Shelf } from './shelf'
import type { TillGood } from './till-good'
import { TillTotal } from './till-total'
import type { TillWords } from './till-words'
import { useConfirm } from './use-confirm'
import { useDraft } from './use-draft'
import { useFresh } from './use-fresh'
import { useListening } from './use-listening'

export interface TillProps {
  /** Of this basket; its confirmation goes to `hand-over` below it. */
  path: string
  householdId: string
  /** Names, the head first. */
  members: readonly string[]
  /** What can be spent in this window. */
  before: number
  goods: readonly TillGood[]
  /** What stands behind all that is shown, as one text: see `figuresAtCounter`. */
  figures: string
  opened: BasketDraft
  openedPick: OpenedPick
  /** What the confirmation came back for about the collector: its field listens first. */
  asked: CollectorAsked | undefined
  words: TillWords
}

/**
 * The till: the shelf, the basket, the collector and one confirmation. One plain form: every key
 * of it also works without JavaScript, by asking for the page again.
 */
export function Till(props: TillProps) {
  const { path, goods, words } = props
  const [draft, change] = useDraft(path, props.householdId, props.opened)
  const { state, confirm } = useConfirm()
  const pickField = useRef<HTMLInputElement>(null)
  const confirmKey = useRef<HTMLButtonElement>(null)
  useListening(pickField)
  useFresh(path, props.householdId, props.figures)
  // keys stay where they were, whatever other counters take meanwhile
  const [places] = useState(() => new Map(goods.map(({ id, reach }) => [id, reach])))

  const set = ({ id }: { id: string }, quantity: number) => change(withPieces(draft, id, quantity))
  function pick(typed: string): Picked {
    const picked = pickGood(typed, goods, (goodId) => piecesOfGood(draft, goodId))
    const good = 'goodId' in picked && goods.find(({ id }) => id === picked.goodId)
    if (!good) return picked
    const taken = piecesOfGood(draft, good.id)
    if (picked.by > 0 && taken >= good.most) return { notUnderstood: 'no-more' }
    set(good, taken + picked.by)
    return picked
  }
  const sum = sumOfBasket(
    props.before,
    Object.entries(draft.pieces).map(([goodId, quantity]) => ({ goodId, quantity })),
    new Map(goods.map((good) => [good.id, good])),
  )

  return (
    <form
      method="post"
      action={`${path}/hand-over`}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        confirm(event.currentTarget)
      }}
      className="grid gap-5 lg:grid-cols-[1fr_minmax(24rem,30rem)] lg:items-start"
    >
      <input type="hidden" name="household" value={props.householdId} />
      <input type="hidden" name="shownTotal" value={sum.used} />
      <section aria-label={words.shelf.label} className="min-w-0">
        <PickField
          field={pickField}
          path={path}
          words={words.shelf}
          opened={props.openedPick}
          listens={props.asked === undefined}
          pick={pick}
          goOn={() => confirmKey.current?.focus()}
        />
        <Shelf
          {...{ goods, draft, path }}
          placeOf={({ id, reach }) => places.get(id) ?? reach}
          left={sum.left}
          words={words.shelf}
          press={(good) => set(good, piecesOfGood(draft, good.id) + 1)}
        />
      </section>
      {/* on a narrow screen its parts follow one another, and the total never leaves the screen */}
      <div className="max-lg:contents lg:sticky lg:top-4 lg:border-2 lg:border-ink lg:bg-sheet">
        <div className="max-lg:sticky max-lg:top-0 max-lg:bottom-0 max-lg:z-1 max-sm:-mx-3">
          <TillTotal sum={sum} words={words.basket} basketId="basket" />
        </div>
        <section
          id="basket"
          aria-label={words.basket.title}
          className="scroll-mt-28 max-lg:border-2 max-lg:border-ink max-lg:bg-sheet"
        >
          <BasketLines {...{ goods, draft, path, set }} empty={words.basket.empty} />
          <CollectorChoice
            members={props.members}
            words={words.collector}
            asked={props.asked}
            {...{ draft, change }}
          />
        </section>
        <div className="grid gap-3 lg:p-4">
          <noscript>
            <button
              type="submit"
              formMethod="get"
              formAction={path}
              className={buttonLook({ wide: true })}
            >
              {words.basket.compute}
            </button>
          </noscript>
          {state === 'no-answer' && (
            <p role="alert" className="font-bold text-lacquer">
              {words.confirm.noAnswer}
            </p>
          )}
          <button
            ref={confirmKey}
            type="submit"
            aria-disabled={state === 'pending' || undefined}
            className={`${buttonLook({ look: 'primary', wide: true })} text-lead`}
          >
            {state === 'pending' ? words.confirm.pending : words.confirm.submit}
          </button>
        </div>
      </div>
    </form>
  )
}
