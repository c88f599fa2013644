import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** A group, who leads it and where it stands in the lists, as a trace compares them. */
export async function watchedGroup(
  tx: Tx,
  { villageId }: Actor,
  input: { groupId: string },
): Promise<Subject | null> {
  const group = await tx.group.findFirst({
    where: { villageId, id: input.groupId },
    include: { leader: { select: { name: true } } },
  })
  if (!group) return null
  const { name, position, leader } = group
  return { name, facts: { name, leader: leader?.name ?? null, groupPlace: position + 1 } }
}
