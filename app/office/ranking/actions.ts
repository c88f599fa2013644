'use server'

import { publishRedList, publishRedListInput } from '@/lib/ranking/publish-red-list'
import { act } from '@/lib/request/act'

export const publish = act({
  deed: 'red-list.publish',
  schema: publishRedListInput,
  verb: publishRedList,
  watches: { told: (_, { period }) => ({ facts: { period } }) },
  done: (_, { input }) => `/office/ranking/${input.period}/poster?published=yes`,
})
