'use server'

import { z } from 'zod'
import { act } from '@/lib/request/act'
import { auditBookNow } from '@/lib/request/backups-and-audits'
import { done } from '@/lib/shared/result'

/** The pages that have the key. */
const pages = ['/office', '/office/backups'] as const

/** Writes nothing into the book: a process of its own recomputes it and notes how it was. */
export const auditBook = act({
  deed: 'audit.make',
  schema: z.object({ page: z.enum(pages) }),
  verb: async () => done(null),
  watches: null,
  done: async (_, { input: { page } }) => {
    const asked = Date.now()
    await auditBookNow()
    return `${page}?checked=${asked}#book`
  },
})
