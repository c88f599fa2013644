'use client'

import { use, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { fieldId } from '@/components/ui/use-field'
import type { QuickTick } from '@/lib/earning/quick-command'
import type { DecidedOnSheet, SheetLine, TickedLine } from '@/lib/earning/sheet-lines'
import {
  decidedIn,
  formOf,
  quantityField,
  scoresField,
  tickedBefore,
  tickedIn,
  tickField,
} from './sheet-form'

type Lines = ReadonlyMap<string, SheetLine>

/**
 * The ticks of a sheet, read from its form after every change: the boxes themselves hold the truth,
 * so that those ticked before the script arrived, or remembered by the browser, count as well.
 */
export function useSheetTicks(lines: Lines, onRecount: (form: FormData) => void) {
  const { formId, state } = use(FormContext)
  const root = useRef<HTMLDivElement>(null)
  const [ticked, setTicked] = useState<TickedLine[]>(() => tickedBefore(state.values, lines))
  const [decided, setDecided] = useState<DecidedOnSheet>(() => decidedIn(formOf(state.values)))
  const [toWrite, setToWrite] = useState<QuickTick[]>([])
  const { attempt } = state
  const [answered, setAnswered] = useState(attempt)
  // the rows are made anew with every answer, and with a draft
  if (answered !== attempt) {
    setAnswered(attempt)
    setTicked(tickedBefore(state.values, lines))
    setDecided(decidedIn(formOf(state.values)))
    setToWrite([])
  }

  const recount = useCallback(() => {
    const form = root.current?.closest('form')
    if (!form) return
    const fields = new FormData(form)
    setTicked(tickedIn(fields, lines))
    setDecided(decidedIn(fields))
    onRecount(fields)
  }, [lines, onRecount])

  useEffect(() => {
    const element = root.current
    const form = element?.closest('form')
    const listen = ({ target }: Event) => {
      // Search and filter have no name: they are React's own, and a recount would set them back.
      if (target instanceof HTMLInputElement && target.name === '') return
      recount()
    }
    recount()
    form?.addEventListener('input', listen)
    element?.addEventListener('keydown', keepSheetHere)
    return () => {
      form?.removeEventListener('input', listen)
      element?.removeEventListener('keydown', keepSheetHere)
    }
  }, [recount])

  const counted = useRef(attempt)
  useEffect(() => {
    if (counted.current === attempt) return
    counted.current = attempt
    recount()
  }, [attempt, recount])

  // the fields beside a household are there once it is ticked
  useLayoutEffect(() => {
    if (toWrite.length === 0) return
    for (const { line, quantity, scores } of toWrite) {
      if (quantity !== undefined) write(formId, quantityField(line), String(quantity))
      if (scores !== undefined) write(formId, scoresField(line), scores)
    }
    setToWrite([])
    recount()
  }, [toWrite, formId, recount])

  function tick(meant: readonly QuickTick[], on: boolean) {
    for (const { line } of meant) {
      const box = document.getElementById(fieldId(formId, tickField(line)))
      if (box instanceof HTMLInputElement && !box.disabled) box.checked = on
    }
    recount()
    setToWrite(meant.filter(({ quantity, scores }) => quantity !== undefined || scores))
  }

  return { root, ticked, decided, tick }
}

function write(formId: string, name: string, text: string): void {
  const input = document.getElementById(fieldId(formId, name))
  if (input instanceof HTMLInputElement) input.value = text
}

/** Enter in a box or beside a quantity would send the sheet before it is finished. */
function keepSheetHere(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
