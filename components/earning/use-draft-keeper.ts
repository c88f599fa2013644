'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { fieldsToKeep, forgetDraft, keepDraft } from './sheet-drafts'

/** Whose sheet it is, and how its draft is called. */
export interface DraftOfSheet {
  staffId: string
  ruleId: string
  day: string
  label: string
  words: { kept: string; notKept: string }
}

/** Under this name the quick field's text goes back into a restored sheet. */
export const typedField = 'typed'

/**
 * Keeps the sheet in this browser after every change, and lets go of it when it is empty again.
 * Says whether it is kept: a browser that keeps nothing must not be trusted with a closed lid.
 */
export function useDraftKeeper(sheet: DraftOfSheet, typed: string) {
  const { staffId, ruleId, day, label, words } = sheet
  const inQuickField = useRef(typed)
  const last = useRef<FormData>(null)
  const [kept, setKept] = useState<boolean>()

  const keep = useCallback(
    (form: FormData) => {
      last.current = form
      const sheetId = String(form.get('sheetId') ?? '')
      const households = form.getAll('household').length
      const text = inQuickField.current.trim()
      if (households === 0 && text === '') {
        forgetDraft(staffId, sheetId)
        setKept(undefined)
        return
      }
      const fields = fieldsToKeep(form)
      const draft = { sheetId, ruleId, day, label, households, fields, typed: text }
      setKept(keepDraft(staffId, { ...draft, keptAt: Date.now() }))
    },
    [staffId, ruleId, day, label],
  )

  // the quick field is no field of the form
  useEffect(() => {
    inQuickField.current = typed
    if (last.current) keep(last.current)
  }, [typed, keep])

  const said = kept === undefined ? undefined : words[kept ? 'kept' : 'notKept']
  return { keep, said }
}
