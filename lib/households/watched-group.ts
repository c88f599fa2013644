import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** A group and who leads it, as a trace compares them. */
export async function watchedGroup(
  tx: Tx,
  { villageId }: Actor,
  input: { groupId: string },
): Promise<Subject | null> {
  const group = await tx.group.findFirst({
    where: { villageId, id: input.groupId },
    include: { leader: { select: { name: true } } },
  })
  return (
    group && { name: group.name, facts: { name: group.name, leader: group.leader?.name ?? null } }
  )
}
