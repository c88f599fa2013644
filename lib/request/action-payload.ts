/*
 * Every action of ours takes what its form was like before, and the form. React writes that into a
 * multipart body as text in which a `$` leads to something else. Where it leads to nothing, or where
 * there is no such text, the framework answers with a 500 of its own.
 */

const theForm = /^\$K[0-9a-f]+$/
/** A state has four: its refusals, one of them, its message. */
const deepest = 6

/** Whether a body calls an action as our pages do: by a script, as `next-action` says, or without. */
export function callsAsPagesDo(form: FormData | undefined, byScript: boolean): boolean {
  if (!byScript) return [...(form ?? [])].every(isBoundPlainly)
  const [state, called, ...more] = listIn(form?.get('0') ?? '') ?? []
  return typeof called === 'string' && theForm.test(called) && more.length === 0 && isPlain(state)
}

/** Of a form without a script: `$ACTION_1:1` holds the state. */
function isBoundPlainly([name, value]: [string, FormDataEntryValue]): boolean {
  return (
    !/^\$ACTION_[^:]*:[1-9]/.test(name) || (listIn(value)?.every((one) => isPlain(one)) ?? false)
  )
}

function listIn(value: FormDataEntryValue): unknown[] | undefined {
  if (typeof value !== 'string') return undefined
  try {
    const list: unknown = JSON.parse(value)
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}

/** Text as it stands, and lists of it: nothing in it leads anywhere. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/^\$(?!\$|undefined$)/.test(value)
  if (typeof value !== 'object' || value === null) return true
  return depth < deepest && Object.values(value).every((inner) => isPlain(inner, depth + 1))
}
