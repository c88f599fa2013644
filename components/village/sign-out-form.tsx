'use client'

import type { ReactNode } from 'react'
import { forgetDrafts } from '@/components/earning/sheet-drafts'

/** The way out. Who leaves takes their unsaved sheets along: others sit down at the same screen. */
export function SignOutForm({ staffId, children }: { staffId: string; children: ReactNode }) {
  return (
    <form
      method="post"
      action="/sign-out"
      onSubmit={() => forgetDrafts(staffId)}
      className="flex items-center justify-between gap-3"
    >
      {children}
    </form>
  )
}
