import { signIn } from '@/lib/messages/zh-CN/sign-in'
import type { Answered } from '@/scripts/visitor'

/** What an answer came to: done as it was sent, properly refused, or something that must not be. */
export type Came = { to: 'done' } | { to: 'refused' } | { to: 'wrong'; how: string }

/** Some lines of one form may be done and others refused. */
const byLine = 'office/windows typePaper'
/** Nothing is typed into a star, and a count of nothing is refused as a whole. */
const withoutFields = ['office/earn star', 'office/goods countShelfAction']
const code = /^[A-Z_]{3,}$/
/** What every form says when it was answered with a fault, up to its number. */
const [faultSentence = ''] = signIn.fault.split('{reference}')
/** A field that is not there travels as `$undefined`. */
const atField = /"message":"(?:[^"\\]|\\.)*","field":"[^$]/
const mostShown = 200

/** What shows without reading its sentences that an answer is a fault. */
export function faultIn({
  status,
  text,
  location = '',
}: Pick<Answered, 'status' | 'text' | 'location'>): string | undefined {
  if (status >= 500) return `${status} ${text.slice(0, mostShown)}`
  return /[?&](fault|reference)=/.test(location) ? `a fault: ${location}` : undefined
}

/** `written`: whether the book is another one since; asked where it decides. */
export function cameTo(
  answer: Pick<Answered, 'status' | 'text' | 'location' | 'headers'>,
  { written, door }: { written: () => boolean; door: string },
): Came {
  const fault = faultIn(answer)
  if (fault) return wrong(fault)
  const { status, text, location = '', headers } = answer
  const said = [...text.matchAll(/"message":("(?:[^"\\]|\\.)*")/g)].map(([, message]) =>
    String(JSON.parse(message ?? '')),
  )
  if (said.some((sentence) => sentence.startsWith(faultSentence))) return wrong(`a fault: ${said}`)
  if (said.some((sentence) => sentence.trim() === '' || code.test(sentence)))
    return wrong(`tells a person nothing: ${said}`)
  const refused =
    status >= 400 || said.length > 0 || /[?&](refused|refusal|why)=|[?&]photo=[A-Z]/.test(location)
  if (refused && door !== byLine && written()) return wrong('refused and written')
  if (said.length > 0 && !atField.test(text) && !withoutFields.includes(door))
    return wrong(`names no field: ${said}`)
  if (refused) return { to: 'refused' }
  const done =
    location !== '' ||
    headers['x-action-redirect'] !== undefined ||
    /"(done|look)":"/.test(text) ||
    written()
  if (done) return { to: 'done' }
  // a page around a form that was not written: without a script its sentence stands in the page
  return /^\d*:/.test(text) && !text.includes('"refusals":[]')
    ? wrong(`neither done nor refused: ${text.slice(0, mostShown)}`)
    : { to: 'refused' }
}

function wrong(how: string): Came {
  return { to: 'wrong', how }
}
