import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { cache } from 'react'
import { z } from 'zod'
import { type CardSession, findHeldCard, type HeldCard } from '@/lib/households/card-holder'
import { cookieName, cookieSettings } from './cookie'
import { endForCopies } from './end-for-copies'
import { reader } from './reader'
import { sessionSecret } from './session'
import { openToken } from './token'

/*
 * What a card's square opens: one household's passbook, to read. A cookie of its own, apart from
 * the office's session, so that a clerk who scans a card stays a clerk. Half a year, so that a
 * grandchild's phone scans once; a card that is replaced ends it at once.
 */
const passbookCookie = () => cookieName('passbook')
const ageSeconds = 180 * 24 * 60 * 60
// another salt is another key: a passbook's cookie is no session of the office
const salt = 'passbook'

const cardSession = z.object({
  householdId: z.string(),
  cardVersion: z.int(),
  sessionId: z.string(),
})
type HeldCardSession = z.infer<typeof cardSession>

/**
 * Opens the passbook of a card's household in this browser; the one that was open ends. In a route
 * handler or action only.
 */
export async function startCardSession({ householdId, cardVersion }: CardSession): Promise<void> {
  await endForAll()
  const token = await encode({
    token: { householdId, cardVersion },
    secret: sessionSecret(),
    salt,
    maxAge: ageSeconds,
  })
  const jar = await cookies()
  jar.set(passbookCookie(), token, cookieSettings(ageSeconds))
}

/** Puts the passbook away, for every copy of its cookie. In a route handler or action only. */
export async function endCardSession(): Promise<void> {
  await endForAll()
  const jar = await cookies()
  jar.set(passbookCookie(), '', cookieSettings(0))
}

async function endForAll(): Promise<void> {
  const held = await readCard()
  if (held) await endForCopies(held.sessionId, held.householdId, ageSeconds)
}

/** The household whose card was scanned in this browser; null without one, or when it was replaced. */
export const currentCard = cache(async (): Promise<HeldCard | null> => {
  const held = await readCard()
  return held && findHeldCard(await reader(), held)
})

async function readCard(): Promise<HeldCardSession | null> {
  const jar = await cookies()
  return decodeCard(jar.get(passbookCookie())?.value)
}

async function decodeCard(token: string | undefined): Promise<HeldCardSession | null> {
  if (!token) return null
  const secret = sessionSecret()
  try {
    const read = cardSession.safeParse(await openToken({ token, secret, salt }))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
