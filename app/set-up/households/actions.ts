'use server'

import { z } from 'zod'
import { addHouseholdList } from '@/lib/households/add-household-list'
import { listLimits } from '@/lib/households/read-household-list'
import { act } from '@/lib/request/act'
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
  const list = unixLines(form.get('list'))
  if (form.has('add') && list === unixLines(form.get('seen'))) return add(previous, form)
  return { refusals: [], values: { list }, attempt: previous.attempt + 1 }
}

function unixLines(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}
