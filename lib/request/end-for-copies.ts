import { endSession } from '@/lib/access/end-session'
import { database } from '@/lib/db/client'
import { now } from './clock'
import { log } from './log'

/**
 * Ends a session for every copy of its cookie. The browser forgets its own in any case: whoever
 * gets up from a PC must not be kept signed in there by a book that is busy or out of order.
 */
export async function endForCopies(
  sessionId: string,
  ownerId: string,
  ageSeconds: number,
): Promise<void> {
  const moment = now()
  const until = new Date(moment.getTime() + ageSeconds * 1000)
  try {
    const { write } = await database()
    const ended = await write((tx) => endSession(tx, { sessionId, ownerId, until }, moment))
    if (!ended.ok) log.warn('a session ended in its browser alone, since the book was busy')
  } catch (err) {
    log.error({ err }, 'a session ended in its browser alone')
  }
}
