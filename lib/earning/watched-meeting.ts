import type { Actor } from '@/lib/access/actor'
import { heldInTrace, householdInTrace, type Subject, withFacts } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { watchedClaims } from './watched-claims'

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
        lines: {
          select: {
            ...{ vote: true, reason: true, confirmedById: true },
            claim: { select: { ruleName: true, household: true } },
          },
        },
      },
    }))
  if (!meeting) return null
  const { heldOn, place, people, lines, endedAt } = meeting
  // most pass: of those their number, of the others whose they are, and why
  const said = (vote: (typeof lines)[number]['vote']) =>
    lines
      .filter((line) => line.vote === vote)
      .sort((a, b) => a.claim.household.number - b.claim.household.number)
      .map(
        ({ claim, reason }) =>
          `${householdInTrace(claim.household)} ${claim.ruleName}${reason ? ` · ${reason}` : ''}`,
      )
  return {
    name: heldInTrace(heldOn, place),
    facts: {
      people: people.map(({ name }) => name),
      saidPass: said('PASS').length,
      saidDecline: said('DECLINE'),
      saidPostpone: said('POSTPONE'),
      confirmed: lines.filter(({ confirmedById }) => confirmedById !== null).length,
      ended: endedAt !== null,
    },
  }
}

/** As `watchedMeeting`, and whose claims this person decided, with their points; who had typed them. */
export async function watchedConfirmation(
  tx: Tx,
  second: Actor,
  meetingId: string,
  confirmed: { typist: string } | undefined,
): Promise<Subject | null> {
  const meeting = await watchedMeeting(tx, second, meetingId)
  if (!confirmed) return meeting
  const { villageId, staffId, now } = second
  const signed = await tx.meetingClaim.findMany({
    where: { villageId, meetingId, confirmedById: staffId, confirmedAt: now },
    select: { claimId: true },
  })
  const claimIds = signed.map(({ claimId }) => claimId)
  const decided = await watchedClaims(tx, second, { claimIds })
  const { occurredOn: _, ...facts } = decided?.facts ?? {}
  return withFacts(meeting, { ...facts, typist: confirmed.typist })
}
