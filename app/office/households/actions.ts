'use server'

import { addHousehold } from '@/lib/households/add-household'
import { changeHousehold } from '@/lib/households/change-household'
import {
  changeHouseholdInput,
  newHouseholdInput,
  reissueCardInput,
  replaceAllCardsInput,
} from '@/lib/households/input'
import {
  markCardsPrinted,
  printedCardsInput,
  toldPrintedCards,
} from '@/lib/households/mark-cards-printed'
import { reissueCard, replaceAllCards } from '@/lib/households/replace-cards'
import { watchedHousehold } from '@/lib/households/watched-household'
import { act } from '@/lib/request/act'
import { groupNamedIn } from './group-named-in'

export const add = act({
  deed: 'household.change',
  schema: newHouseholdInput,
  fields: groupNamedIn,
  verb: addHousehold,
  watches: (tx, actor, _, added) => watchedHousehold(tx, actor, added),
  done: ({ number }) => `/office/households/${number}`,
})

export const change = act({
  deed: 'household.change',
  schema: changeHouseholdInput,
  fields: groupNamedIn,
  verb: changeHousehold,
  watches: (tx, actor, { householdId: id }) => watchedHousehold(tx, actor, { id }),
  done: (_, { input }) => `/office/households/${input.number}`,
})

export const reissue = act({
  deed: 'card.replace',
  schema: reissueCardInput,
  verb: reissueCard,
  watches: (tx, actor, { householdId: id }) => watchedHousehold(tx, actor, { id }),
  done: ({ number }) => `/office/households/${number}/card?card=new`,
})

export const replaceAll = act({
  deed: 'card.replace',
  schema: replaceAllCardsInput,
  verb: replaceAllCards,
  watches: { told: ({ cards }) => ({ facts: { cards } }) },
  done: ({ cards }) => `/office/households/cards?replaced=${cards}`,
})

export const markPrinted = act({
  deed: 'card.print',
  schema: printedCardsInput,
  verb: markCardsPrinted,
  watches: { told: toldPrintedCards },
  done: ({ households }) => `/office/households/cards?printed=${households.length}`,
})
