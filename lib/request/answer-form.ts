import { randomBytes } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { refusalText } from '@/lib/messages/refusal-text'
import { type Refusal, type Result, refuse } from '@/lib/shared/result'
import { fieldsOf } from './form-data'
import type { FormState } from './form-state'
import { log } from './log'
import { isFromOurPage } from './our-page'
import { refusalsOfIssues } from './refusals-of-issues'
import { type Words, words } from './words'

/** Where a form goes when it is done: to a path of ours, or it stays and says a sentence. */
export type Answer = string | { say: string }

/** What all forms of ours have in common. */
export interface FormOptions<Schema extends z.ZodType, Value> {
  schema: Schema
  /** How the fields become the schema's input, where their names alone do not say it. */
  fields?: (form: FormData) => unknown
  /** After the write; may set cookies. */
  done: (value: Value, context: Words & { input: z.output<Schema> }) => Answer | Promise<Answer>
}

/**
 * The frame around every form: a sent form becomes the next state of its page, or a redirect (303,
 * so that it works without JavaScript). `work` is asked only when a page of ours sent the form.
 * Refusals become sentences at their fields and what was typed is kept. A fault is logged under a
 * reference number, and the person gets that number and not a page of the framework's.
 */
export async function answerForm(
  previous: FormState,
  form: FormData,
  work: () => Promise<Result<Answer>>,
): Promise<FormState> {
  const attempt = previous.attempt + 1
  const result = await withoutFaults(work)
  if (!result.ok) return { refusals: result.refused, values: keptValues(form), attempt }
  if (typeof result.value === 'string') redirect(result.value)
  refresh() // the lists around the form show what has just been done
  return { refusals: [], values: {}, done: result.value.say, attempt }
}

type Told = { ok: true; value: Answer } | { ok: false; refused: FormState['refusals'] }

async function withoutFaults(work: () => Promise<Result<Answer>>): Promise<Told> {
  const { t, locale } = await words()
  try {
    const result = (await isFromOurPage()) ? await work() : refuse('FOREIGN_REQUEST')
    if (result.ok) return result
    return { ok: false, refused: result.refusals.map((refusal) => sentence(locale, refusal)) }
  } catch (error) {
    unstable_rethrow(error)
    const reference = newReference()
    log.error({ err: error, reference }, 'a form was answered with a fault')
    return { ok: false, refused: [{ message: t('signIn.fault', { reference }) }] }
  }
}

function sentence(locale: Words['locale'], refusal: Refusal): FormState['refusals'][number] {
  return { message: refusalText(locale, refusal), field: refusal.field }
}

/** The form's fields as its schema's input, or what is wrong with them. */
export function readForm<Schema extends z.ZodType, Value>(
  { schema, fields = fieldsOf }: FormOptions<Schema, Value>,
  form: FormData,
): Result<z.output<Schema>> {
  const read = schema.safeParse(fields(form))
  return read.success ? { ok: true, value: read.data } : refusalsOfIssues(read.error.issues)
}

/** What was typed goes back into the form; what is secret is typed again. */
function keptValues(form: FormData): FormState['values'] {
  const fields = Object.entries(fieldsOf(form))
  return Object.fromEntries(fields.filter(([name]) => !/password/i.test(name)))
}

/** Short enough to be read out over the telephone. */
function newReference(): string {
  return randomBytes(3).toString('hex').toUpperCase()
}
