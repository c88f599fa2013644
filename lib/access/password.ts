import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { type Refused, refuse } from '@/lib/shared/result'
import { commonPasswords } from './common-passwords'
import { passwordLength } from './password-length'

/** OWASP's smallest argon2id: 19 MiB, two passes, one lane. About 30 ms on a village PC. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** ａｂｃ１２３ and abc123 are the same keys under two input methods. */
function typed(password: string): string {
  return password.normalize('NFKC')
}

export function samePassword(one: string, other: string): boolean {
  return typed(one) === typed(other)
}

export function hashPassword(password: string): Promise<string> {
  return hash(typed(password), cost)
}

let nobodysHash: Promise<string> | undefined

/**
 * Does the password fit the hash? Without a hash, because nobody has that name, the work is the
 * same and the answer is no: the time taken does not tell which names exist.
 */
export async function passwordFits(
  password: string,
  passwordHash: string | null,
): Promise<boolean> {
  nobodysHash ??= hashPassword(freshPassword())
  const fits = await verify(passwordHash ?? (await nobodysHash), typed(password))
  return passwordHash !== null && fits
}

/** What may not become a password: TOO_SHORT {min}, TOO_LONG {max}, INVALID when easily guessed. */
export function refusePassword(
  password: string,
  signInName: string,
  field = 'password',
): Refused | undefined {
  const length = typed(password).length
  if (length < passwordLength.min) {
    return refuse('TOO_SHORT', { field, figures: { min: passwordLength.min } })
  }
  if (length > passwordLength.max) {
    return refuse('TOO_LONG', { field, figures: { max: passwordLength.max } })
  }
  return easilyGuessed(typed(password).toLowerCase(), signInName.toLowerCase())
    ? refuse('INVALID', { field })
    : undefined
}

function easilyGuessed(password: string, signInName: string): boolean {
  if (commonPasswords.has(password)) return true
  if (new Set(password).size < 4) return true
  // the name with a few characters more is the name
  return signInName !== '' && password.replaceAll(signInName, '').length < 4
}

/** Without 0 o 1 l i u v: what is read from a slip of paper is typed right. */
const readable = '23456789abcdefghjkmnpqrstwxyz'

/** A random password to be shown once, `k7mw-3tqx-9hpd`: 58 bits. */
export function freshPassword(): string {
  const letters = Array.from({ length: 12 }, () => readable[randomInt(readable.length)])
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)]
    .map((group) => group.join(''))
    .join('-')
}
