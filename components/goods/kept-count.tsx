'use client'

import { use, useEffect, useEffectEvent } from 'react'
import { FormContext } from '@/components/ui/form-context'

/**
 * Keeps a count in this browser while it is typed, and puts it back when the page is opened again;
 * a count that was saved needs no keeping. What the book said is not kept: the page knows better.
 * The count of one good (`only`) leaves what is kept of the whole shelf alone.
 */
export function KeptCount({ staffId, only }: { staffId: string; only?: string }) {
  const { formId, state, restore } = use(FormContext)
  const drawer = ['count', staffId, only].filter(Boolean).join(':')

  const putBack = useEffectEvent(() => {
    const kept = readKept(drawer)
    if (kept) restore(kept)
  })
  useEffect(() => putBack(), [])

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const keep = () => writeKept(drawer, new FormData(form))
    form.addEventListener('input', keep)
    return () => form.removeEventListener('input', keep)
  }, [formId, drawer])

  useEffect(() => {
    if (state.done !== undefined) writeKept(drawer, new FormData())
  }, [state.done, drawer])

  return null
}

function writeKept(drawer: string, form: FormData): void {
  const typed = [...form].filter(
    ([name, value]) => /^good\..+\.(counted|reason)$/.test(name) && value !== '',
  )
  try {
    if (typed.length === 0) localStorage.removeItem(drawer)
    else localStorage.setItem(drawer, JSON.stringify(Object.fromEntries(typed)))
  } catch {
    // a browser that keeps nothing still saves the count
  }
}

function readKept(drawer: string): Record<string, string> | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(drawer) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const texts = Object.entries(kept).filter(([, value]) => typeof value === 'string')
    return texts.length > 0 ? Object.fromEntries(texts) : undefined
  } catch {
    return undefined
  }
}
