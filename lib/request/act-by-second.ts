import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { checkSignIn } from '@/lib/access/check-sign-in'
import { type Deed, mayDo } from '@/lib/access/deeds'
import type { SignInInput } from '@/lib/access/input'
import { findSignedIn } from '@/lib/access/queries'
import { traced, type Watches } from '@/lib/access/traced'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { database, type Tx } from '@/lib/db/client'
import { systemClock } from '@/lib/shared/clock'
import { done, type Result, refuse } from '@/lib/shared/result'
import { currentActor } from './actor'
import { answerForm, type FormOptions, readForm } from './answer-form'
import type { FormAction } from './form-state'
import { logRefusedSignIn } from './log-refused-sign-in'
import { sourceAddress } from './source-address'
import { tracePlace } from './trace-place'
import { words } from './words'

export interface SecondOptions<Schema extends z.ZodType<SignInInput>, Value>
  extends FormOptions<Schema, Value> {
  /** What the person must be allowed who sits at the PC and is signed in there. */
  deed: Deed & TracedDeed
  /** The second person acts; `first` is whose session the PC has. */
  verb: (tx: Tx, second: Actor, input: z.output<Schema>, first: Actor) => Promise<Result<Value>>
  /** What it changes, as of `act`. */
  watches: Watches<z.output<Schema>, Value>
}

/**
 * As `act`, for what takes two people at one PC: the first is signed in, the second confirms with
 * their own sign-in name and password. The session stays the first person's; wrong passwords count
 * in the same throttle as the sign-in's.
 */
export function actBySecond<Schema extends z.ZodType<SignInInput>, Value>(
  options: SecondOptions<Schema, Value>,
): FormAction {
  const work = async (form: FormData) => {
    const first = await currentActor()
    if (!first) return refuse('NOT_SIGNED_IN')
    if (!mayDo(first.roles, options.deed)) return refuse('NOT_ALLOWED')
    const read = readForm(options, form)
    if (!read.ok) return read
    const source = await sourceAddress()
    const second = await secondPerson(first, read.value, source)
    logRefusedSignIn(second, source)
    if (!second.ok) return second
    const { write } = await database()
    const [actor, place, input] = [second.value, await tracePlace(), read.value]
    const result = await write((tx) =>
      traced(
        tx,
        { actor, place, input },
        { ...options, verb: (_, person, confirmed) => options.verb(tx, person, confirmed, first) },
      ),
    )
    if (!result.ok) return result
    return done(await options.done(result.value, { input: read.value, ...(await words()) }))
  }
  return (previous, form) => answerForm(previous, form, () => work(form), options.invalid)
}

/**
 * Whose name and password it is, in the first person's village. SIGN_IN_FAILED, SIGN_IN_SLOWED,
 * PASSWORD_GIVEN while somebody else may know it.
 */
async function secondPerson(
  first: Actor,
  { signInName, password }: SignInInput,
  source: string,
): Promise<Result<Actor>> {
  const db = await database()
  const checked = await checkSignIn(db, { signInName, password, source, now: systemClock() })
  if (!checked.ok) return checked
  const who = await findSignedIn(db.read, checked.value)
  // a neighbouring village's people are strangers here
  if (who?.village.id !== first.villageId) return refuse('SIGN_IN_FAILED', { field: 'password' })
  if (who.passwordGiven) return refuse('PASSWORD_GIVEN', { field: 'password' })
  return done({ ...who.person, now: first.now })
}
