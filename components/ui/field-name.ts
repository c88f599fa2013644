'use client'

import { useLayoutEffect, useState } from 'react'

/** The id of the words that name a field: its label or legend, without what stands beside them. */
export function nameId(id: string): string {
  return `${id}-name`
}

/**
 * What the page calls one of its fields, so that the summary of a refused form need not be told. A
 * field in a table has a name that is only read out. Empty where the field has none, and without a
 * script; null where the page has no such field.
 */
export function useFieldName(id: string): string | null {
  const [name, setName] = useState<string | null>('')
  // before it is painted, so that a summary does not change under the eye
  useLayoutEffect(() => setName(nameOnPage(id)), [id])
  return name
}

function nameOnPage(id: string): string | null {
  const field = document.getElementById(id)
  if (!field) return null
  const words = document.getElementById(nameId(id))
  return words?.textContent ?? field.getAttribute('aria-label') ?? ''
}
