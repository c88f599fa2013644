import { callsAsPagesDo } from './action-payload'
import { plainAnswer } from './plain-answer'

/*
 * What no form of ours sends. The framework answers it with a 500 of its own before any page or
 * action is asked, so it is refused in front of it, by `proxy.ts`, and by next-auth's route, which is
 * outside the proxy's matcher. So is whatever takes files, with limits of its own.
 */

/** The framework's limit for the body of an action: a sheet of 3,000 fields has a quarter of it. */
const mostBytes = 1024 * 1024

const tooLarge = '发来的内容太多，请少填一些。 · This is too much at once. Please send less.'
const unreadable =
  '发来的内容不完整，请重新提交。 · This did not arrive whole. Please send it again.'

/** 413 or 400 for a body that cannot be a form of ours; undefined for everything else. */
export async function refusedBody(request: Request): Promise<Response | undefined> {
  const byScript = request.method === 'POST' && request.headers.has('next-action')
  if (!request.body) return byScript ? plainAnswer(400, unreadable) : undefined
  if (Number(request.headers.get('content-length')) > mostBytes) return refusedAsTooLarge()
  const type = request.headers.get('content-type') ?? ''
  const body = await bytesOf(request.body).catch(() => 'broken off' as const)
  if (!body) return refusedAsTooLarge()
  if (body === 'broken off') return plainAnswer(400, unreadable)
  // as the framework tells them apart
  const multipart = type.startsWith('multipart/form-data')
  const form = multipart ? await formIn(body, type) : undefined
  const halfJson = type.includes('application/json') && !isJson(await body.text())
  const broken = (multipart && !form) || halfJson || !callsAsPagesDo(form, byScript)
  return broken ? plainAnswer(400, unreadable) : undefined
}

/** A form with more in it than any of ours. */
export function refusedAsTooLarge(): Response {
  return plainAnswer(413, tooLarge)
}

/** Undefined when it is longer than it may be, whatever it said about itself. */
async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Blob | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(chunks)
    bytes += value.byteLength
    if (bytes > mostBytes) {
      // not waited for: of a request's copy it ends only when the request itself is let go
      void reader.cancel()
      return undefined
    }
    chunks.push(new Uint8Array(value))
  }
}

async function formIn(body: Blob, type: string): Promise<FormData | undefined> {
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
    const named = [...form].every(
      ([name, value]) => isNamed(name) && (typeof value === 'string' || isNamed(value.name)),
    )
    return named ? form : undefined
  } catch {
    return undefined
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The framework's own reader of forms falls over a NUL in a part's head, which ours lets pass. */
function isNamed(name: string): boolean {
  return !/\p{Cc}/u.test(name)
}
