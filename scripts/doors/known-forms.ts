import { attribute, formsIn } from '@/scripts/forms-in'
import type { Visitor } from '@/scripts/visitor'
import { addressOf, type Named } from './addresses'
import { pagesFor } from './who-may'

export type Fields = [name: string, value: string][]

/** The fields of every form that the manager's pages show, by the id of the action it is sent to. */
export async function knownForms(visitor: Visitor, named: Named): Promise<Map<string, Fields>> {
  const known = new Map<string, Fields>()
  for (const route of Object.keys(pagesFor)) {
    const { text } = await visitor.get(addressOf(route, named))
    for (const form of formsIn(text)) {
      const id = /&quot;id&quot;:&quot;([0-9a-f]{40,})&quot;/.exec(form)?.[1]
      if (id && !known.has(id)) known.set(id, fieldsIn(form))
    }
  }
  return known
}

function fieldsIn(form: string): Fields {
  const fields: Fields = []
  for (const [element] of form.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)) {
    const name = attribute(element, 'name')
    if (name && !name.startsWith('$ACTION')) fields.push([name, attribute(element, 'value') ?? ''])
  }
  return fields
}
