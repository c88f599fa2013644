'use client'

import { type RefObject, useEffect } from 'react'

/** Letters and figures that nobody listens to go to this field: a scanner does not look where it types. */
export function useListening(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      const typing =
        event.target instanceof Element &&
        event.target.matches('input:not([type=radio], [type=checkbox]), select, textarea')
      const letter = event.key.length === 1 && event.key !== ' '
      if (letter && !typing && !event.ctrlKey && !event.altKey && !event.metaKey)
        field.current?.focus()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [field])
}
