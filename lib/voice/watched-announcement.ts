import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** What hangs on the board and until when, as a trace compares it. */
export async function watchedAnnouncement(
  tx: Tx,
  { villageId }: Actor,
  id: string,
): Promise<Subject | null> {
  const announcement = await tx.announcement.findFirst({ where: { villageId, id } })
  if (!announcement) return null
  const { title, text, showsFrom, showsUntil, takenDownAt } = announcement
  return {
    name: title,
    facts: { announced: text, showsFrom, showsUntil, takenDown: takenDownAt !== null },
  }
}
