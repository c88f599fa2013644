'use server'

import { publishRedList, publishRedListInput, toldRedList } from '@/lib/ranking/publish-red-list'
import { act } from '@/lib/request/act'

export const publish = act({
  deed: 'red-list.publish',
  schema: publishRedListInput,
  verb: publishRedList,
  watches: { told: toldRedList },
  done: (_, { input }) => `/office/ranking/${input.period}/poster?published=yes`,
})
