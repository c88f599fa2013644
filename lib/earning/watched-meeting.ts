import type { Actor } from '@/lib/access/actor'
import { heldInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** Who sits at a meeting and what its table said so far, as a trace compares it. */
export async function watchedMeeting(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const meeting =
    id &&
    (await tx.meeting.findFirst({
      where: { villageId, id },
      include: {
        people: { select: { name: true }, orderBy: { position: 'asc' } },
        lines: { select: { vote: true, confirmedById: true } },
      },
    }))
  if (!meeting) return null
  const { heldOn, place, people, lines, endedAt } = meeting
  const said = (vote: (typeof lines)[number]['vote']) =>
    lines.filter((line) => line.vote === vote).length
  return {
    name: heldInTrace(heldOn, place),
    facts: {
      people: people.map(({ name }) => name),
      saidPass: said('PASS'),
      saidDecline: said('DECLINE'),
      saidPostpone: said('POSTPONE'),
      confirmed: lines.filter(({ confirmedById }) => confirmedById !== null).length,
      ended: endedAt !== null,
    },
  }
}
