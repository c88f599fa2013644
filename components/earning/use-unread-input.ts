'use client'

import { type RefObject, useEffect, useState } from 'react'

/**
 * Keeps a sheet from being sent while something stands in the quick field that nobody has read;
 * returns what stood there when it was tried. Silence would lose a household.
 */
export function useUnreadInput(
  root: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
  typed: string,
): string | undefined {
  const [refused, setRefused] = useState<string>()
  useEffect(() => {
    const form = root.current?.closest('form')
    const look = (event: SubmitEvent) => {
      if (typed.trim() === '') return
      event.preventDefault()
      setRefused(typed.trim())
      field.current?.focus()
    }
    form?.addEventListener('submit', look)
    return () => form?.removeEventListener('submit', look)
  }, [root, field, typed])
  return refused === typed.trim() && refused !== '' ? refused : undefined
}
