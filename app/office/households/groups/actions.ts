'use server'

import { addGroup, changeGroup, deleteGroup } from '@/lib/households/change-group'
import { addGroupInput, changeGroupInput, deleteGroupInput } from '@/lib/households/group-input'
import { watchedGroup } from '@/lib/households/watched-group'
import { act } from '@/lib/request/act'

const deed = 'household.change'
const watches = watchedGroup
const list = () => '/office/households/groups'

export const add = act({ deed, schema: addGroupInput, verb: addGroup, watches, done: list })

export const change = act({
  deed,
  schema: changeGroupInput,
  verb: changeGroup,
  watches,
  done: list,
})

export const remove = act({
  deed,
  schema: deleteGroupInput,
  verb: deleteGroup,
  watches,
  done: list,
})
