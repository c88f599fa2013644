import { randomBytes } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import { refusalText } from '@/lib/messages/refusal-text'
import { type Result, refuse } from '@/lib/shared/result'
import { fieldsOf } from './form-data'
import type { FormState } from './form-state'
import { log } from './log'
import { isFromOurPage } from './our-page'
import { refusalsOfIssues } from './refusals-of-issues'
import { toldRefusals } from './told-refusals'
import { type Words, words } from './words'

/**
 * Where a form goes when it is done: to a path of ours, or it stays and says a sentence, with what is
 * to be written down exactly set apart. Or it was only looked at: it stays as it was typed and says
 * what would happen.
 */
export type Answer = string | { say: string; writeDown?: string } | { look: string }

/** Sentences by field name. */
export type Invalid = (t: Words['t']) => Record<string, string>

/** What all forms of ours have in common. */
export interface FormOptions<Schema extends z.ZodType, Value> {
  schema: Schema
  /** How the fields become the schema's input, where their names alone do not say it. */
  fields?: (form: FormData) => unknown
  /** What INVALID means at a field of this form, where its own sentence helps more. */
  invalid?: Invalid
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
  invalid?: Invalid,
): Promise<FormState> {
  const attempt = attemptAfter(previous)
  // an action is called by anybody with anything
  const sent: unknown = form
  if (!(sent instanceof FormData))
    return {
      refusals: [{ message: refusalText(await words(), { code: 'INVALID' }) }],
      values: {},
      attempt,
    }
  const result = await withoutFaults(work, invalid)
  if (!result.ok) return { refusals: result.refused, values: keptValues(form), attempt }
  if (typeof result.value === 'string') redirect(result.value)
  if ('look' in result.value)
    return { refusals: [], values: keptValues(form), look: result.value.look, attempt }
  refresh() // the lists around the form show what has just been done
  const { say: done, writeDown } = result.value
  return { refusals: [], values: {}, done, writeDown, attempt }
}

const sentState = z.object({ attempt: z.int().nonnegative() })

function attemptAfter(previous: unknown): number {
  const read = sentState.safeParse(previous)
  return read.success ? read.data.attempt + 1 : 1
}

type Told = { ok: true; value: Answer } | { ok: false; refused: FormState['refusals'] }

async function withoutFaults(
  work: () => Promise<Result<Answer>>,
  invalid?: Invalid,
): Promise<Told> {
  const language = await words()
  const { t } = language
  try {
    const result = (await isFromOurPage()) ? await work() : refuse('FOREIGN_REQUEST')
    if (result.ok) return result
    return { ok: false, refused: toldRefusals(language, result.refusals, invalid?.(t)) }
  } catch (error) {
    unstable_rethrow(error)
    const reference = logFault(error)
    return { ok: false, refused: [{ message: t('signIn.fault', { reference }) }] }
  }
}

/** The form's fields as its schema's input, or what is wrong with them. */
export function readForm<Schema extends z.ZodType, Value>(
  { schema, fields = fieldsOf }: Pick<FormOptions<Schema, Value>, 'schema' | 'fields'>,
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

/** Logs a fault and returns the number that leads to it, short enough for the telephone. */
export function logFault(error: unknown): string {
  const reference = randomBytes(3).toString('hex').toUpperCase()
  log.error({ err: error, reference }, 'a form was answered with a fault')
  return reference
}
