'use client'

import { useEffect } from 'react'
import { forgetDraft } from './sheet-drafts'

/** A sheet that was saved needs no draft any more. */
export function ForgetDraft({ staffId, sheetId }: { staffId: string; sheetId: string }) {
  useEffect(() => forgetDraft(staffId, sheetId), [staffId, sheetId])
  return null
}
