'use server'

import { z } from 'zod'
import { addHouseholdList } from '@/lib/households/add-household-list'
import { listLimits } from '@/lib/households/read-household-list'
import { act } from '@/lib/request/act'
import { fieldsOf } from '@/lib/request/form-data'
import type { FormState } from '@/lib/request/form-state'

const add = act({
  deed: 'household.change',
  schema: z.object({ list: z.string().min(1).max(listLimits.characters) }),
  verb: addHouseholdList,
  done: () => '/set-up/rules',
})

/**
 * Adds the list only as it was seen: the first send gives it back to the page, which shows what it
 * understands, and so does every send of a list that was changed after it was shown.
 */
export async function lookOrAdd(previous: FormState, form: FormData): Promise<FormState> {
  if (form.has('add') && form.get('list') === form.get('seen')) return add(previous, form)
  return { refusals: [], values: fieldsOf(form), attempt: previous.attempt + 1 }
}
