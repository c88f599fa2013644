import type { FormState } from '@/lib/request/form-state'

/** One sentence of a refused form, and where on the page it holds. */
export interface RefusedTogether {
  message: string
  /** Each once, in the order of the answer; none where it is about the form as a whole. */
  fields: string[]
  /** Whether the sentence itself says of how many it speaks. */
  counted: boolean
}

/** What is refused for one reason is said once, however many places it holds at. */
export function refusalsTogether(refusals: FormState['refusals']): RefusedTogether[] {
  const said = new Map<string, RefusedTogether>()
  for (const { message, together, field } of refusals) {
    const key = together ?? message
    const before = said.get(key)
    const one = before ?? { message: key, fields: [], counted: together !== undefined }
    if (field !== undefined && !one.fields.includes(field)) one.fields.push(field)
    if (!before) said.set(key, one)
  }
  return [...said.values()]
}
