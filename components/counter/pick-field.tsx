'use client'

import { type RefObject, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import type { Picked } from '@/lib/redemption/pick-good'
import type { TillWords } from './till-words'

/**
 * What became of something typed that a page without its script sent. The field itself is empty
 * again: nothing could select the text there, and the next thing typed must not be added to it.
 */
export interface OpenedPick {
  picked?: Picked
}

/**
 * Where a key number or a name is typed. Its button is the first of the form, so Enter in any
 * field of the till means this one and never the confirmation.
 */
export function PickField(props: {
  field: RefObject<HTMLInputElement | null>
  path: string
  words: TillWords['shelf']
  opened: OpenedPick
  /** Whether the number keys and the scanner are listened to as soon as the page is there. */
  listens: boolean
  pick: (typed: string) => Picked
  /** Enter without anything typed. */
  goOn: () => void
}) {
  const { field, path, words, opened } = props
  const id = useId()
  const [last, setLast] = useState(opened.picked)

  function enter(): void {
    const typed = field.current?.value ?? ''
    const picked = typed.trim() === '' ? undefined : props.pick(typed)
    setLast(picked)
    if (!picked) props.goOn()
    else if (field.current && 'goodId' in picked) field.current.value = ''
    else field.current?.select()
  }

  return (
    <div className="grid gap-2 max-sm:gap-1">
      <label htmlFor={id} className="font-bold max-sm:leading-tight">
        {words.pickLabel}
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <input
          {...(props.listens && { autoFocus: true })}
          ref={field}
          id={id}
          name="pick"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-said`}
          className={`${controlLook} max-w-[9em] min-w-[5em] flex-1 text-title`}
        />
        <Button
          type="submit"
          formMethod="get"
          formAction={path}
          onClick={(event) => {
            event.preventDefault()
            enter()
          }}
        >
          {words.pick}
        </Button>
        {/* it is about a keyboard: on a phone the goods themselves are pressed */}
        <p
          id={`${id}-hint`}
          className="needs-script min-w-0 grow basis-64 leading-tight max-sm:hidden"
        >
          {words.pickHint}
        </p>
      </div>
      <p id={`${id}-said`} role="status" className="font-bold text-lacquer empty:hidden">
        {said(last, words)}
      </p>
    </div>
  )
}

function said(picked: Picked | undefined, words: TillWords['shelf']): string | undefined {
  if (!picked || 'goodId' in picked) return undefined
  if ('several' in picked)
    return `${words.several} ${picked.several.map(({ key, name }) => `${key} ${name}`).join('、')}`
  return words.notUnderstood[picked.notUnderstood]
}
