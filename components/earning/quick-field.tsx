'use client'

import { type KeyboardEvent, type RefObject, use, useEffect, useId, useState } from 'react'
import { controlLook } from '@/components/ui/control-look'
import { FormContext } from '@/components/ui/form-context'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import type { QuickCommand } from '@/lib/earning/quick-command'
import type { SheetLine } from '@/lib/earning/sheet-lines'
import { quickAnswer, ticksInWords } from './quick-answer'
import type { SheetWords } from './sheet-words'

/**
 * The field that a whole sheet can be written in: numbers, ranges and who did not come, a name or
 * its initials; the Enter key ticks and comes back. What means nobody here stays in the field, and
 * gives way to what is typed next. Enter in the empty field leads to the key that saves.
 */
export function QuickField(props: {
  field: RefObject<HTMLInputElement | null>
  typed: string
  onType: (typed: string) => void
  /** What Enter would do; undefined while it is not clear. */
  command: QuickCommand | undefined
  /** What was typed may mean these; undefined while nothing is typed. */
  meant: readonly SheetLine[] | undefined
  onCommand: (command: QuickCommand) => void
  onFinish: () => void
  /** Why the sheet was not sent: something stands in the field that nobody has read. */
  unread: string | undefined
  /** The id of the words that tell what may be typed. */
  keysId: string
  onlyTicked: boolean
  onOnlyTicked: (only: boolean) => void
  words: SheetWords
}) {
  const { typed, command, meant, words } = props
  const id = useId()
  const [said, setSaid] = useState('')
  const [missed, setMissed] = useState(0)
  useEffect(() => {
    // a number typed next must not be added to the one that nobody has
    if (missed > 0) props.field.current?.select()
  }, [missed, props.field])
  // Until the script is there, Enter in this field would send the sheet.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  // an answer of the server is read first
  const { attempt } = use(FormContext).state
  useEffect(() => {
    // on a phone the keys would cover half of the sheet
    const hasKeys = matchMedia('(hover: hover) and (pointer: fine)').matches
    if (!ready || !hasKeys) return
    if (attempt < 1) props.field.current?.focus({ preventScroll: true })
    // below what the server answered, and clear of the bar
    else props.field.current?.scrollIntoView({ block: 'nearest' })
  }, [ready, attempt, props.field])

  function enter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (typed.trim() === '') return props.onFinish()
    if (!command) {
      // of several, another letter tells which
      if (meant?.length === 0) setMissed(missed + 1)
      return
    }
    props.onCommand(command)
    // the bar has grown: the answer stays clear of it
    props.field.current?.scrollIntoView({ block: 'nearest' })
    const nobody = command.tick.length + command.untick.length + command.before.length === 0
    // one that cannot be ticked stays, to be looked at
    const stays = nobody && command.left.length === 0
    if (stays || command.left.length > 0) setMissed(missed + 1)
    props.onType(stays ? typed : command.left.join(' '))
    // what stays is complained of while it stands there, not once the field is emptied
    setSaid(stays ? '' : quickAnswer({ ...command, left: [] }, typed, words))
  }

  function hint(): string {
    if (props.unread) return props.unread
    if (typed.trim() === '') return said
    if (!command) return words[meant && meant.length > 1 ? 'several' : 'none']
    if (command.left.length > 0) return quickAnswer(command, typed, words)
    if (command.tick.length > 0) return words.enterTicks + ticksInWords(command, typed, words)
    return quickAnswer(command, typed, words)
  }

  return (
    <div className="needs-script screen-only grid content-start gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
      <div className="grid gap-1">
        <label htmlFor={id} className="font-bold">
          {words.search}
        </label>
        <input
          ref={props.field}
          id={id}
          type="search"
          autoComplete="off"
          maxLength={400}
          disabled={!ready}
          value={typed}
          onChange={(event) => props.onType(event.target.value)}
          onKeyDown={enter}
          aria-invalid={props.unread !== undefined || undefined}
          aria-describedby={`${id}-hint ${props.keysId}`}
          className={`${controlLook} scroll-mb-10 max-sm:scroll-mb-24`}
        />
      </div>
      <label className={`${tickLine} max-sm:order-last`}>
        <input
          type="checkbox"
          checked={props.onlyTicked}
          onChange={(event) => props.onOnlyTicked(event.target.checked)}
          className={tickBox}
        />
        {words.onlyTicked}
      </label>
      <p
        id={`${id}-hint`}
        role="status"
        className={`min-h-[1.6em] wrap-anywhere sm:col-span-2 ${props.unread ? 'font-bold text-lacquer' : 'text-soft'}`}
      >
        {hint()}
      </p>
    </div>
  )
}

/** What may be typed there. */
export function QuickKeys({ id, words }: { id: string; words: SheetWords }) {
  return (
    <div className="needs-script">
      <ul id={id} className="screen-only flex list-none flex-wrap gap-x-5 text-note text-soft">
        {words.keys.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </div>
  )
}
