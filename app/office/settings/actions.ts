'use server'

import { changeVillage } from '@/lib/access/change-village'
import { changeVillageInput } from '@/lib/access/input'
import { act } from '@/lib/request/act'

export const change = act({
  deed: 'village.change',
  schema: changeVillageInput,
  verb: changeVillage,
  done: (_, { t }) => ({ say: t('settings.saved') }),
})
