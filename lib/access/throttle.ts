import { isIPv6 } from 'node:net'
import { sha256 } from '@/lib/shared/hash'

/*
 * Guessing passwords is slowed per sign-in name, per source address, and of all strangers together.
 * Nobody is locked out: the longest wait is a minute, because whoever knows a name could otherwise
 * shut the village's office by typing nonsense; and who signed in well from an address of late
 * counts there alone, whatever others type. A minute leaves 1,440 guesses a day at one name, against
 * passwords that are at least eight characters and not among the commonest.
 */

const freeFailures = 5
const firstWaitSeconds = 5
const longestWaitSeconds = 60
const forgottenAfterSeconds = 60 * 60

/** Tries of all strangers together: so many at once, and one more each half a minute. */
const strangersAtOnce = 100
const secondsPerStranger = 30

/** For so long a place is known after somebody signed in there. Sessions last half of it. */
const knownForDays = 30

/** Failed sign-ins of one name or one source. */
export interface Failures {
  failures: number
  lastFailure: Date
}

/** Seconds still to wait before the next try; 0 when it may be made now. */
export function waitSeconds(past: Failures, now: Date): number {
  if (past.failures < freeFailures || isForgotten(past, now)) return 0
  const wait = Math.min(firstWaitSeconds * 2 ** (past.failures - freeFailures), longestWaitSeconds)
  return Math.max(0, Math.ceil(wait - secondsSince(past.lastFailure, now)))
}

/** An hour without a failure starts the count anew. */
export function isForgotten(past: Failures, now: Date): boolean {
  return secondsSince(past.lastFailure, now) >= forgottenAfterSeconds
}

/** What was counted then or before is forgotten. */
export function forgottenAt(now: Date): Date {
  return new Date(now.getTime() - forgottenAfterSeconds * 1000)
}

/** A clock that was set back must not make anybody wait for it to catch up. */
function secondsSince(then: Date, now: Date): number {
  return Math.abs(now.getTime() - then.getTime()) / 1000
}

/** What is left today of the strangers' tries: one is forgotten each half a minute. */
export function leftOfStrangers({ failures, lastFailure }: Failures, now: Date): Failures {
  const since = Math.min(lastFailure.getTime(), now.getTime())
  const gone = Math.floor((now.getTime() - since) / (secondsPerStranger * 1000))
  if (gone >= failures) return { failures: 0, lastFailure: now }
  const counted = new Date(since + gone * secondsPerStranger * 1000)
  return { failures: failures - gone, lastFailure: counted }
}

/** Seconds until strangers may try again, of what is left; 0 when they may now. */
export function strangersWaitSeconds(left: Failures, now: Date): number {
  if (left.failures < strangersAtOnce) return 0
  return Math.ceil(secondsPerStranger - secondsSince(left.lastFailure, now))
}

export function knownSince(now: Date): Date {
  return new Date(now.getTime() - knownForDays * 24 * 60 * 60 * 1000)
}

/** The key that the tries of all strangers count under. */
export const strangersKey = sha256('sign-in/strangers')

export interface SignInKeys {
  name: string
  source: string
  /** This name at this source. */
  both: string
}

/** The keys a sign-in counts under. Hashed: the tables name neither people nor addresses. */
export function throttleKeys(signInName: string, source: string): SignInKeys {
  const network = networkOf(source)
  return {
    name: sha256(`sign-in/name/${signInName}`),
    source: sha256(`sign-in/source/${network}`),
    both: sha256(`sign-in/both/${network}/${signInName}`),
  }
}

/** Of IPv6 the first half: the second is the computer's own to choose, anew for every try. */
function networkOf(source: string): string {
  const [address = ''] = source.replace(/^::ffff:(?=\d+\.)/i, '').split('%')
  if (!isIPv6(address)) return address
  const [front = '', back] = address.split('::').map(groupsOf)
  const left = back ? 8 - front.length - back.length : 0
  const groups = [...front, ...Array<string>(left).fill('0'), ...(back ?? [])]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(':')
}

function groupsOf(half: string): string[] {
  return half === '' ? [] : half.split(':')
}
