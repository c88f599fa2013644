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

/** Of a form that no page shows: every field there is, each once. */
export function everyField(known: ReadonlyMap<string, Fields>): Fields {
  return [...new Map([...known.values()].flat())]
}

/** What a browser would send of it: of choices and buttons of one name one, and what must be filled is. */
function fieldsIn(form: string): Fields {
  const fields = new Map<string, string>()
  const elements = /<(input|textarea|button)\b[^>]*>([^<]*)|<select\b[\s\S]*?<\/select>/g
  for (const [element, kind = 'select', within = ''] of form.matchAll(elements)) {
    const name = attribute(element, 'name')
    if (!name || name.startsWith('$ACTION')) continue
    if (!fields.has(name) || /\bchecked=""/.test(element))
      fields.set(name, filledIn(element, kind, within))
  }
  return [...fields]
}

function filledIn(element: string, kind: string, within: string): string {
  if (kind === 'select') {
    const options = [...element.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
    const chosen = options.find((option) => / selected=""/.test(option))
    const first = options.find((option) => attribute(option, 'value'))
    return attribute(chosen ?? first ?? '', 'value') ?? ''
  }
  const value = kind === 'textarea' ? within : attribute(element, 'value')
  if (value || !/ required=""/.test(element)) return value ?? ''
  return typed[attribute(element, 'type') ?? ''] ?? '张三'
}

/** What somebody types into a field that is empty and must not be. */
const typed: Record<string, string> = {
  number: '1',
  date: '2026-10-08',
  month: '2026-10',
  password: 'demo-2026',
}
