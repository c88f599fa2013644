'use client'

import { useEffect, useRef, useState } from 'react'
import { fill } from '@/components/earning/fill'
import { TextField } from '@/components/ui/text-field'
import { numbersCalled } from '@/lib/earning/numbers-meant'

interface NumbersWords {
  label: string
  hint: string
  household: string
  several: string
  strange: string
  and: string
}

/** From so many households on they are counted. */
const fewNamed = 8

/**
 * The numbers of those whom the next key is about, on whatever page of the sheet they stand. Whom
 * they call is said while they are typed; the server reads them again.
 */
export function NumbersField(props: {
  households: readonly { number: number; headName: string }[]
  words: NumbersWords
}) {
  const { households, words } = props
  const root = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const element = root.current
    const listen = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) setTyped(target.value)
    }
    element?.addEventListener('input', listen)
    return () => element?.removeEventListener('input', listen)
  }, [])

  return (
    <div ref={root} className="grid max-w-prose gap-1">
      <TextField name="numbers" label={words.label} hint={words.hint} maxLength={400} optional />
      <p role="status" className="needs-script min-h-[1.6em] text-soft">
        {typed.trim() !== '' && called(typed, households, words)}
      </p>
    </div>
  )
}

function called(
  typed: string,
  households: readonly { number: number; headName: string }[],
  words: NumbersWords,
): string {
  const { numbers, unread } = numbersCalled(typed)
  const byNumber = new Map(households.map((household) => [household.number, household]))
  const found = numbers.flatMap((number) => byNumber.get(number) ?? [])
  const strange = [...unread, ...numbers.filter((number) => !byNumber.has(number))]
  const named = found.map(({ number, headName: head }) => fill(words.household, { number, head }))
  return [
    found.length > fewNamed ? fill(words.several, { count: found.length }) : named.join(words.and),
    strange.length > 0 ? fill(words.strange, { numbers: strange.join(words.and) }) : '',
  ]
    .filter(Boolean)
    .join('。')
}
