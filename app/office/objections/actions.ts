'use server'

import { answerObjection, answerObjectionInput } from '@/lib/months/answer-objection'
import { recordObjection, recordObjectionInput } from '@/lib/months/raise-objection'
import { watchedObjection } from '@/lib/months/watched-objection'
import { act } from '@/lib/request/act'

export const answer = act({
  deed: 'objection.answer',
  schema: answerObjectionInput,
  verb: answerObjection,
  watches: (tx, actor, _, answered) => watchedObjection(tx, actor, answered?.objectionId),
  done: ({ objectionId }) => `/office/objections/${objectionId}?just=answered`,
})

export const record = act({
  deed: 'objection.record',
  schema: recordObjectionInput,
  verb: recordObjection,
  watches: (tx, actor, _, recorded) => watchedObjection(tx, actor, recorded?.objectionId),
  done: ({ objectionId }) => `/office/objections/${objectionId}?just=recorded`,
})
