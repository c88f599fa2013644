'use server'

import { addHousehold } from '@/lib/households/add-household'
import { changeHousehold, reissueCard } from '@/lib/households/change-household'
import { changeHouseholdInput, newHouseholdInput, reissueCardInput } from '@/lib/households/input'
import { act } from '@/lib/request/act'
import { groupNamedIn } from './group-named-in'

export const add = act({
  deed: 'household.change',
  schema: newHouseholdInput,
  fields: groupNamedIn,
  verb: addHousehold,
  done: ({ number }) => `/office/households/${number}`,
})

export const change = act({
  deed: 'household.change',
  schema: changeHouseholdInput,
  fields: groupNamedIn,
  verb: changeHousehold,
  done: (_, { input }) => `/office/households/${input.number}`,
})

export const reissue = act({
  deed: 'household.change',
  schema: reissueCardInput,
  verb: reissueCard,
  done: ({ number }) => `/office/households/${number}/card?card=new`,
})
