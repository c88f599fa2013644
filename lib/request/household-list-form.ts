import { z } from 'zod'
import { refuseUnless } from '@/lib/access/actor'
import { addHouseholdList } from '@/lib/households/add-household-list'
import { listLimits } from '@/lib/households/read-household-list'
import { watchedHouseholdList } from '@/lib/households/watched-household-list'
import { done, refuse } from '@/lib/shared/result'
import { act } from './act'
import { currentActor } from './actor'
import { answerForm, type Invalid } from './answer-form'
import type { FormAction } from './form-state'

const deed = 'household.change'
const listInput = z.object({ list: z.string().min(1).max(listLimits.characters) })

/**
 * The form of a pasted list, for the set-up and for the office; leads to `next` when it is added.
 * Adds the list only as it was seen: the first send gives it back to the page, which shows what it
 * understands, and so does every send of a list that was changed after it was shown.
 */
export function householdListForm(next: string): FormAction {
  const add = act({
    deed,
    schema: listInput,
    verb: addHouseholdList,
    watches: (tx, actor, _, added) => watchedHouseholdList(tx, actor, added),
    done: () => next,
  })
  return (previous, form) => (isSeen(form) ? add(previous, form) : look(previous, form))
}

/** Shown to those alone who may add it. */
const look: FormAction = async (previous, form) => {
  const work = async () => {
    const actor = await currentActor()
    if (!actor) return refuse('NOT_SIGNED_IN')
    const forbidden = refuseUnless(actor, deed)
    if (forbidden) return forbidden
    const empty = listIn(form, 'list').trim() === ''
    return empty ? refuse('INVALID', { field: 'list' }) : done({ look: '' })
  }
  const invalid: Invalid = (t) => ({ list: t('setup.households.empty') })
  const state = await answerForm(previous, form, work, invalid)
  const { attempt, refusals } = state
  return refusals.length > 0 ? state : { refusals, values: { list: listIn(form, 'list') }, attempt }
}

function isSeen(form: unknown): boolean {
  return (
    form instanceof FormData && form.has('add') && listIn(form, 'list') === listIn(form, 'seen')
  )
}

function listIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}
