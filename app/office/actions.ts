'use server'

import { z } from 'zod'
import { act } from '@/lib/request/act'
import { auditBookNow } from '@/lib/request/backups-and-audits'
import { done } from '@/lib/shared/result'

/** Writes nothing into the book: a process of its own recomputes it and notes how it was. */
export const auditBook = act({
  deed: 'audit.make',
  schema: z.object({}),
  verb: async () => done(null),
  done: async () => {
    const asked = Date.now()
    await auditBookNow()
    return `/office?asked=${asked}`
  },
})
