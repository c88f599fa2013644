'use server'

import { answerObjection, answerObjectionInput } from '@/lib/months/answer-objection'
import { recordObjection, recordObjectionInput } from '@/lib/months/raise-objection'
import { act } from '@/lib/request/act'

export const answer = act({
  deed: 'objection.answer',
  schema: answerObjectionInput,
  verb: answerObjection,
  done: ({ objectionId }) => `/office/objections/${objectionId}?just=answered`,
})

export const record = act({
  deed: 'objection.record',
  schema: recordObjectionInput,
  verb: recordObjection,
  done: ({ objectionId }) => `/office/objections/${objectionId}?just=recorded`,
})
