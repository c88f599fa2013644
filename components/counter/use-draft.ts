'use client'

import { useState } from 'react'
import { type BasketDraft, draftQuery } from '@/lib/redemption/basket-draft'

/** The basket being filled. Every change of it goes into the page's address, so a reload keeps it. */
export function useDraft(path: string, householdId: string, opened: BasketDraft) {
  const [draft, setDraft] = useState(opened)
  function change(next: BasketDraft): void {
    setDraft(next)
    history.replaceState(null, '', `${path}?${draftQuery(householdId, next)}`)
  }
  return [draft, change] as const
}
