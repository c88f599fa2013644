import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type Deed, mayDo } from '@/lib/access/deeds'
import { traced, type Watches } from '@/lib/access/traced'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { database, type Tx } from '@/lib/db/client'
import { refusalText } from '@/lib/messages/refusal-text'
import { done, type Result, refuse } from '@/lib/shared/result'
import { currentActor } from './actor'
import { answerForm, type FormOptions, readForm } from './answer-form'
import type { FormAction } from './form-state'
import { type LineFields, type RefusedLine, stateAfterLines } from './state-after-lines'
import { tracePlace } from './trace-place'
import { type Words, words } from './words'

interface TypedLine<Line> {
  /** As it was typed. */
  text: string
  line: Line
}

interface ByLine<Schema extends z.ZodType, Line, Value>
  extends Pick<FormOptions<Schema, never>, 'schema' | 'fields'>,
    LineFields {
  deed: Deed & TracedDeed
  lines: (input: z.output<Schema>) => readonly TypedLine<Line>[]
  verb: (tx: Tx, actor: Actor, line: Line) => Promise<Result<Value>>
  /** What a line is about, as of any deed. */
  watches: Watches<Line, Value>
  /** How many went through, and how many are left in the field with why. */
  say: (counts: { done: number; left: number }, words: Words) => string
}

/**
 * A form of many lines, each of which is a write of its own: what goes through is done, and only
 * the lines that were refused stay in the field, each with its reason.
 */
export function actByLine<Schema extends z.ZodType, Line, Value>(
  options: ByLine<Schema, Line, Value>,
): FormAction {
  return async (previous, form) => {
    const refused: RefusedLine[] = []
    const said = await words()
    const state = await answerForm(previous, form, async () => {
      const actor = await currentActor()
      if (!actor) return refuse('NOT_SIGNED_IN')
      if (!mayDo(actor.roles, options.deed)) return refuse('NOT_ALLOWED')
      const read = readForm(options, form)
      if (!read.ok) return read
      const { write } = await database()
      const place = await tracePlace()
      const lines = options.lines(read.value)
      for (const { text, line } of lines) {
        const result = await write((tx) => traced(tx, { actor, place, input: line }, options))
        if (!result.ok) refused.push({ text, why: refusalText(said, result.refusals[0]) })
      }
      const counts = { done: lines.length - refused.length, left: refused.length }
      return done({ say: options.say(counts, said) })
    })
    return stateAfterLines(state, form, options, refused)
  }
}
