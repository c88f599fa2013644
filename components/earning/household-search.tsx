'use client'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { controlLook } from '@/components/ui/control-look'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import { nameMeant, type SheetLine } from '@/lib/earning/sheet-lines'
import { fill } from './fill'
import type { SheetWords } from './sheet-words'

/**
 * Finds a household by number, name or initials, and ticks it with the Enter key: zxm, Enter. Only
 * one that is meant beyond doubt is ticked; of several one is chosen with Tab and the space bar.
 */
export function HouseholdSearch(props: {
  typed: string
  onType: (typed: string) => void
  /** What was typed may mean these; undefined while nothing is typed. */
  meant: readonly SheetLine[] | undefined
  isTicked: (line: SheetLine) => boolean
  isFull: (line: SheetLine) => boolean
  onTick: (line: SheetLine) => void
  onlyTicked: boolean
  onOnlyTicked: (only: boolean) => void
  words: SheetWords
}) {
  const { typed, onType, meant, words } = props
  const id = useId()
  const [said, setSaid] = useState('')
  // Until the script is there, Enter in this field would send the sheet.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  function enter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    const [line, another] = meant ?? []
    if (!line || another) return
    setSaid(answer(line))
    if (props.isTicked(line)) return onType('')
    if (props.isFull(line)) return
    props.onTick(line)
    onType('')
  }

  function answer(line: SheetLine): string {
    const household = named(line)
    if (props.isTicked(line)) return fill(words.tickedBefore, { household })
    return fill(props.isFull(line) ? words.full : words.ticked, { household })
  }

  /** 12号 李秀兰（张小明）: also whose name it was, if not the head's. */
  function named(line: SheetLine): string {
    const household = fill(words.household, { number: line.number, head: line.headName })
    const member = nameMeant(line, typed)
    return member && member !== line.headName ? `${household}（${member}）` : household
  }

  function hint(): string {
    const [line, another] = meant ?? []
    if (!meant) return said || words.searchHint
    if (!line) return words.none
    if (another) return fill(words.several, { count: meant.length })
    if (props.isFull(line) && !props.isTicked(line)) return answer(line)
    return fill(words.enterTicks, { household: named(line) })
  }

  return (
    <div className="needs-script">
      <div className="screen-only grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
        <div className="grid gap-1">
          <label htmlFor={id} className="font-bold">
            {words.search}
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            maxLength={40}
            disabled={!ready}
            value={typed}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={enter}
            aria-describedby={`${id}-hint`}
            className={controlLook}
          />
        </div>
        <label className={tickLine}>
          <input
            type="checkbox"
            checked={props.onlyTicked}
            onChange={(event) => props.onOnlyTicked(event.target.checked)}
            className={tickBox}
          />
          {words.onlyTicked}
        </label>
        <p id={`${id}-hint`} role="status" className="min-h-[1.6em] text-soft sm:col-span-2">
          {hint()}
        </p>
      </div>
    </div>
  )
}
