'use server'

import { changeVillage } from '@/lib/access/change-village'
import { changeVillageInput } from '@/lib/access/input'
import { act } from '@/lib/request/act'

export const change = act({
  deed: 'village.change',
  schema: changeVillageInput,
  verb: changeVillage,
  // in the words that have just been chosen, which the next page is the first to know
  done: () => '/office/settings?saved=1',
})
