import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { RefusalCode } from '@/lib/shared/refusal-codes'
import type { Result } from '@/lib/shared/result'
import { type ActOptions, carryOut } from './act'
import { logFault } from './answer-form'
import { refusedAsForeign } from './foreign-request'
import { isFromOurPage } from './our-page'
import { refusedAsTooLarge } from './refused-body'

/** Why a form comes back: the first refusal, or the number of a logged fault. */
export type WhyBack = { refused: RefusalCode } | { fault: string }

/** Where a posted form leads. */
export interface PostPaths<Value> {
  /** The path that shows what was done; `repeated` when it had been done before. */
  done: (value: Value, repeated: boolean) => string
  /** The path of the form's own page, with what was typed and why it comes back. */
  back: (form: FormData, why: WhyBack) => string
}

export interface PostOptions<Schema extends z.ZodType, Value>
  extends Omit<ActOptions<Schema, Value>, 'done'>,
    PostPaths<Value> {}

/** A full basket takes two kilobytes. */
const mostBytes = 64 * 1024

/**
 * As `act`, for a form whose answer must never be the framework's own 500: a route handler that
 * takes a plain form, which the framework does not parse before us. Answers 303; to a script that
 * asks for JSON, 200 with the same path as `{ "to": … }`, since a script cannot read a redirect.
 */
export async function actByPost<Schema extends z.ZodType, Value>(
  request: Request,
  options: PostOptions<Schema, Value>,
): Promise<Response> {
  return answerPost(request, options, async (form) => {
    const carriedOut = await carryOut(options, form)
    return carriedOut.ok ? { ...carriedOut, value: carriedOut.value.value } : carriedOut
  })
}

/** The frame around every posted form: `work` is asked only when a page of ours sent it. */
export async function answerPost<Value>(
  request: Request,
  paths: PostPaths<Value>,
  work: (form: FormData) => Promise<Result<Value>>,
): Promise<Response> {
  if (!(await isFromOurPage())) return refusedAsForeign()
  const body = await textOf(request)
  if (body === undefined) return refusedAsTooLarge()
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(body)) form.append(name, value)
  const to = await pathAfter(paths, form, work)
  return request.headers.get('accept') === 'application/json'
    ? Response.json({ to })
    : new Response(null, { status: 303, headers: { location: to } })
}

async function pathAfter<Value>(
  paths: PostPaths<Value>,
  form: FormData,
  work: (form: FormData) => Promise<Result<Value>>,
): Promise<string> {
  try {
    const result = await work(form)
    if (!result.ok) return paths.back(form, { refused: result.refusals[0].code })
    return paths.done(result.value, result.repeated === true)
  } catch (error) {
    unstable_rethrow(error)
    return paths.back(form, { fault: logFault(error) })
  }
}

/** The body, however it says it is encoded; undefined when it is too long or broke off. */
async function textOf(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder()
  const reader = request.body?.getReader()
  let text = ''
  let bytes = 0
  try {
    for (;;) {
      const chunk = await reader?.read()
      if (!chunk || chunk.done) return text + decoder.decode()
      bytes += chunk.value.byteLength
      if (bytes > mostBytes) {
        await reader?.cancel()
        return undefined
      }
      text += decoder.decode(chunk.value, { stream: true })
    }
  } catch {
    return undefined
  }
}
