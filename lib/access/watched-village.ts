import type { Tx } from '@/lib/db/client'
import type { Actor } from './actor'
import type { Subject } from './facts'

/** The village's settings, as a trace compares them. */
export async function watchedVillage(tx: Tx, { villageId }: Actor): Promise<Subject> {
  const { name, ...facts } = await tx.village.findUniqueOrThrow({
    where: { id: villageId },
    select: {
      name: true,
      storeName: true,
      placeLabel: true,
      groupLabel: true,
      boardNames: true,
      oldestDeed: true,
      deductions: true,
      noticeDays: true,
      yearEnd: true,
    },
  })
  return { name, facts: { name, ...facts } }
}
