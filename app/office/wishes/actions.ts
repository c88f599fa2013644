'use server'

import { act } from '@/lib/request/act'
import { namesTyped } from '@/lib/shared/names-typed'
import { answerWish } from '@/lib/voice/answer-wish'
import { hideWish, showWish } from '@/lib/voice/hide-wish'
import {
  answerWishInput,
  matchGoodInput,
  openBoxInput,
  recordWishInput,
  takeUpWishInput,
  wishReasonInput,
} from '@/lib/voice/input'
import { matchGood } from '@/lib/voice/match-good'
import { openBox } from '@/lib/voice/open-box'
import { recordWish } from '@/lib/voice/record-wish'
import { reopenWish } from '@/lib/voice/reopen-wish'
import { takeUpWish } from '@/lib/voice/take-up-wish'
import { watchedWish } from '@/lib/voice/watched-wish'

/** From the counter to the wish; from a slip of the box to the next slip. */
export const record = act({
  deed: 'wish.record',
  schema: recordWishInput,
  verb: recordWish,
  watches: (tx, actor, _, recorded) => watchedWish(tx, actor, recorded?.wishId),
  done: ({ wishId }, { input: { openingId } }) =>
    openingId === null
      ? `/office/wishes/${wishId}?just=recorded`
      : `/office/wishes/box/${openingId}?just=recorded`,
})

export const openTheBox = act({
  deed: 'wish.record',
  schema: openBoxInput,
  verb: openBox,
  watches: {
    told: (_, { openedOn, present }) => ({ facts: { openedOn, people: namesTyped(present) } }),
  },
  done: ({ openingId }) => `/office/wishes/box/${openingId}`,
})

export const takeUp = act({
  deed: 'wish.answer',
  schema: takeUpWishInput,
  verb: takeUpWish,
  watches: (tx, actor, { wishId }) => watchedWish(tx, actor, wishId),
  done: ({ wishId }) => `/office/wishes/${wishId}?just=taken`,
})

export const answer = act({
  deed: 'wish.answer',
  schema: answerWishInput,
  verb: answerWish,
  watches: (tx, actor, { wishId }) => watchedWish(tx, actor, wishId),
  done: ({ wishId }) => `/office/wishes/${wishId}?just=answered`,
})

export const match = act({
  deed: 'wish.answer',
  schema: matchGoodInput,
  verb: matchGood,
  watches: (tx, actor, { wishId }) => watchedWish(tx, actor, wishId),
  done: ({ wishId }) => `/office/wishes/${wishId}?just=matched`,
})

export const reopen = act({
  deed: 'wish.answer',
  schema: wishReasonInput,
  verb: reopenWish,
  watches: (tx, actor, { wishId }) => watchedWish(tx, actor, wishId),
  done: ({ wishId }) => `/office/wishes/${wishId}?just=reopened`,
})

export const hide = act({
  deed: 'wish.hide',
  schema: wishReasonInput,
  verb: hideWish,
  watches: (tx, actor, { wishId }) => watchedWish(tx, actor, wishId),
  done: ({ wishId }) => `/office/wishes/${wishId}?just=hidden`,
})

export const show = act({
  deed: 'wish.hide',
  schema: wishReasonInput,
  verb: showWish,
  watches: (tx, actor, { wishId }) => watchedWish(tx, actor, wishId),
  done: ({ wishId }) => `/office/wishes/${wishId}?just=shown`,
})
