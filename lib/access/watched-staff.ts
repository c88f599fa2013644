import { createHash } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import type { Actor } from './actor'
import type { Subject } from './facts'

/**
 * Somebody of the office, as a trace compares them. Of a password only that it is another one, by a fingerprint of its hash.
 */
export async function watchedStaff(
  tx: Tx,
  { villageId }: Pick<Actor, 'villageId'>,
  id: string | undefined,
): Promise<Subject | null> {
  if (!id) return null
  const person = await tx.staff.findFirst({
    where: { villageId, id },
    include: {
      household: { select: { number: true } },
      roles: { select: { role: true }, orderBy: { role: 'asc' } },
      relatives: { select: { household: { select: { number: true } } } },
    },
  })
  if (!person) return null
  const { name, signInName, household, roles, relatives, passwordHash, retiredAt } = person
  return {
    name,
    facts: {
      name,
      signInName,
      roles: roles.map(({ role }) => role),
      householdNumber: household?.number ?? null,
      relatives: relatives.map(({ household }) => String(household.number)).sort(),
      password: createHash('sha256').update(passwordHash).digest('hex').slice(0, 8),
      retired: retiredAt !== null,
    },
  }
}
