'use server'

import { z } from 'zod'
import { act } from '@/lib/request/act'
import { backUpNow } from '@/lib/request/backups-and-audits'
import { done } from '@/lib/shared/result'

/** Writes nothing into the book: a process of its own copies it once this one has let go of it. */
export const backUp = act({
  deed: 'backup.make',
  schema: z.object({}),
  verb: async () => done(null),
  watches: null,
  done: async () => {
    const asked = Date.now()
    await backUpNow()
    return `/office/backups?asked=${asked}`
  },
})
