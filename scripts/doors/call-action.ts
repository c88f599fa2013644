import type { Answered, Visitor } from '@/scripts/visitor'
import type { BuiltAction } from './doors-of-build'

const first = { refusals: [], values: {}, attempt: 0 }

interface Sent {
  fields?: Iterable<[string, string]>
  /** What the form's page was like before; a real page sends what it was given. */
  state?: unknown
  /** In place of those that a page of ours sends. */
  headers?: Record<string, string>
}

/**
 * Calls a server action as the page's script would, which anybody can: its answer is the action's
 * own, whatever the page around the form would have said.
 */
export function callAction(
  visitor: Visitor,
  { id }: Pick<BuiltAction, 'id'>,
  path: string,
  { fields = [], state = first, headers = { origin: visitor.url } }: Sent = {},
): Promise<Answered> {
  const form = new FormData()
  for (const [name, value] of fields) form.append(`1_${name}`, value)
  form.append('0', JSON.stringify([state, '$K1']))
  return visitor.post(path, form, { ...headers, 'next-action': id })
}
