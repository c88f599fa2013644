import { z } from 'zod'
import { addHouseholdList } from '@/lib/households/add-household-list'
import { listLimits } from '@/lib/households/read-household-list'
import { act } from './act'
import type { FormAction } from './form-state'

const listInput = z.object({ list: z.string().min(1).max(listLimits.characters) })

/**
 * The form of a pasted list, for the set-up and for the office; leads to `next` when it is added.
 * Adds the list only as it was seen: the first send gives it back to the page, which shows what it
 * understands, and so does every send of a list that was changed after it was shown.
 */
export function householdListForm(next: string): FormAction {
  const add = act({
    deed: 'household.change',
    schema: listInput,
    verb: addHouseholdList,
    done: () => next,
  })
  return async (previous, form) => {
    const list = unixLines(form.get('list'))
    if (form.has('add') && list === unixLines(form.get('seen'))) return add(previous, form)
    return { refusals: [], values: { list }, attempt: previous.attempt + 1 }
  }
}

function unixLines(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}
