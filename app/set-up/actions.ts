'use server'

import { foundVillageInput } from '@/lib/access/input'
import { foundVillageWith } from '@/lib/request/found-village'
import { openForm } from '@/lib/request/open-form'
import { text } from '@/lib/shared/inputs'

export const found = openForm({
  schema: foundVillageInput.extend({ setUpCode: text(40) }),
  work: foundVillageWith,
  invalid: (t) => ({
    slug: t('setup.village.slugInvalid'),
    signInName: t('staff.invalid.signInName'),
    password: t('staff.invalid.password'),
  }),
  done: () => '/set-up/households',
})
