'use client'

import { useLayoutEffect, useState } from 'react'

/** The id of the words that name a field: its label or legend, without what stands beside them. */
export function nameId(id: string): string {
  return `${id}-name`
}

/**
 * What the page calls some of its fields, so that the summary of a refused form need not be told. A
 * field in a table has a name that is only read out. Empty where a field has none, and without a
 * script; fields that the page has not are left out.
 */
export function useFieldNames(ids: readonly string[]): { id: string; name: string }[] {
  const together = ids.join(' ')
  const [named, setNamed] = useState(() => ids.map((id) => ({ id, name: '' })))
  // before it is painted, so that a summary does not change under the eye
  useLayoutEffect(
    () =>
      setNamed(
        together.split(' ').flatMap((id) => {
          const name = nameOnPage(id)
          return name === null ? [] : [{ id, name }]
        }),
      ),
    [together],
  )
  return named
}

function nameOnPage(id: string): string | null {
  const field = document.getElementById(id)
  if (!field) return null
  const words = document.getElementById(nameId(id))
  return words?.textContent ?? field.getAttribute('aria-label') ?? ''
}
