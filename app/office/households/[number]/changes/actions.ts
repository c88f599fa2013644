'use server'

import { changeSentence } from '@/components/households/change-sentence'
import { changeHead } from '@/lib/households/change-head'
import {
  changeHeadInput,
  changeLivingInput,
  joinHouseholdInput,
  leaveHouseholdInput,
  mergeHouseholdInput,
  splitHouseholdInput,
  visitInputs,
} from '@/lib/households/change-input'
import { changeLiving, haveVisited, needVisit } from '@/lib/households/change-living'
import { joinHousehold, leaveHousehold } from '@/lib/households/change-people'
import { mergeHousehold } from '@/lib/households/merge-household'
import { splitHousehold } from '@/lib/households/split-household'
import { watchedChange } from '@/lib/households/watched-change'
import type { ChangeFacts } from '@/lib/households/write-change'
import { act } from '@/lib/request/act'
import { actWhenSeen } from '@/lib/request/act-when-seen'
import type { Words } from '@/lib/request/words'
import { groupNamedIn } from '../../group-named-in'

const deed = 'household.change'
const watches = watchedChange
const sentence = (change: ChangeFacts, words: Words) => changeSentence(words, change)
const pageOf = (number: number) => `/office/households/${number}?changed=yes`
const here = ({ number }: ChangeFacts) => pageOf(number)
/** To the household that came of it: its card is to be printed, its people to be looked at. */
const there = ({ number, otherNumber }: ChangeFacts) => pageOf(otherNumber ?? number)

export const split = actWhenSeen({
  ...{ deed, watches, schema: splitHouseholdInput, verb: splitHousehold, sentence, done: there },
  fields: groupNamedIn,
})

export const merge = actWhenSeen({
  ...{ deed, watches, schema: mergeHouseholdInput, verb: mergeHousehold, sentence, done: there },
})

export const head = actWhenSeen({
  ...{ deed, watches, schema: changeHeadInput, verb: changeHead, sentence, done: here },
})

export const join = actWhenSeen({
  ...{ deed, watches, schema: joinHouseholdInput, verb: joinHousehold, sentence, done: there },
})

export const leave = actWhenSeen({
  ...{ deed, watches, schema: leaveHouseholdInput, verb: leaveHousehold, sentence, done: here },
})

export const living = actWhenSeen({
  ...{ deed, watches, schema: changeLivingInput, verb: changeLiving, sentence, done: here },
})

export const visit = act({ deed, watches, schema: visitInputs.needed, verb: needVisit, done: here })

export const visited = act({
  deed,
  watches,
  schema: visitInputs.done,
  verb: haveVisited,
  done: here,
})
