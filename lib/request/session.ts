import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { z } from 'zod'
import { cookieSettings, isHttps } from './cookie'
import { endForCopies } from './end-for-copies'
import { openToken } from './token'

/** Two weeks; a session ends sooner when the person's session version is raised. */
export const sessionAgeSeconds = 14 * 24 * 60 * 60

/** Who signed in. Whether it still holds is asked of the database at every request. */
export const session = z.object({ staffId: z.string(), sessionVersion: z.int() })
export type Session = z.infer<typeof session>

/** All that the token says: besides, which sign-in it was. */
const heldSession = session.extend({ sessionId: z.string() })
export type HeldSession = z.infer<typeof heldSession>

/** The name that next-auth gives it, so that its own `getServerSession` reads the same cookie. */
function sessionCookieName(): string {
  return isHttps() ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

/** The secret that the first start wrote. Throws without it: nobody signs in on a guessed secret. */
export function sessionSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret || secret.length < 32) throw new Error('NEXTAUTH_SECRET is missing or too short')
  return secret
}

/** Sets the session cookie; the session before it ends. In a server action or route handler only. */
export async function startSession({ staffId, sessionVersion }: Session): Promise<void> {
  await endForAll()
  const token = await encode({
    token: { staffId, sessionVersion },
    secret: sessionSecret(),
    maxAge: sessionAgeSeconds,
  })
  const jar = await cookies()
  jar.set(sessionCookieName(), token, cookieSettings(sessionAgeSeconds))
}

/** Ends this browser's session and removes its cookie. In a server action or route handler only. */
export async function endSession(): Promise<void> {
  await endForAll()
  const jar = await cookies()
  jar.set(sessionCookieName(), '', cookieSettings(0))
}

async function endForAll(): Promise<void> {
  const held = await readSession()
  if (held) await endForCopies(held.sessionId, held.staffId, sessionAgeSeconds)
}

/** Whether this browser has been signed in and was not signed out of itself: its session may have ended. */
export async function bringsSession(): Promise<boolean> {
  return Boolean((await cookies()).get(sessionCookieName())?.value)
}

/** What the request's cookie says, or null: none, forged, or too old. */
export async function readSession(): Promise<HeldSession | null> {
  const jar = await cookies()
  return decodeToken(jar.get(sessionCookieName())?.value)
}

async function decodeToken(token: string | undefined): Promise<HeldSession | null> {
  if (!token) return null
  const secret = sessionSecret()
  try {
    return readToken(await openToken({ token, secret }))
  } catch {
    // a token of another secret, a changed or an expired one: nobody is signed in
    return null
  }
}

/** The session that a token's contents stand for; null when they are something else. */
export function readToken(contents: unknown): HeldSession | null {
  const read = heldSession.safeParse(contents)
  return read.success ? read.data : null
}
