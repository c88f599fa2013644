'use client'

import { useEffect, useRef } from 'react'

/**
 * Ticking a sheet means only the ticked ones; choosing everything again unticks them, so that the
 * form says what it will do. Without a script the ticked ones are taken as well.
 */
export function TakeTicked() {
  const root = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = root.current?.closest('form')
    const listen = ({ target }: Event) => {
      if (!form || !(target instanceof HTMLInputElement) || !target.checked) return
      if (target.name === 'sheetIds')
        for (const choice of inputsOf(form, 'take')) choice.checked = choice.value === 'chosen'
      if (target.name === 'take' && target.value === 'everything')
        for (const box of inputsOf(form, 'sheetIds')) box.checked = false
    }
    form?.addEventListener('change', listen)
    return () => form?.removeEventListener('change', listen)
  }, [])
  return <span ref={root} hidden />
}

function inputsOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.elements].filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement && element.name === name,
  )
}
