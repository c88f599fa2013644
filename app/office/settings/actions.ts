'use server'

import { changeVillage } from '@/lib/access/change-village'
import { changeVillageInput } from '@/lib/access/input'
import { watchedVillage } from '@/lib/access/watched-village'
import { act } from '@/lib/request/act'

export const change = act({
  deed: 'village.change',
  schema: changeVillageInput,
  verb: changeVillage,
  watches: watchedVillage,
  done: (_, { t }) => ({ say: t('settings.saved') }),
})
