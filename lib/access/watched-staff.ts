import { createHash } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import type { Actor } from './actor'
import { roles } from './deeds'
import { householdInTrace, householdsInTrace, type Subject } from './facts'

/**
 * Somebody of the office, as a trace compares them. Of a password only that it is another one, by a
 * fingerprint of its hash.
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
      household: { select: { number: true, headName: true } },
      roles: { select: { role: true } },
      relatives: { select: { household: { select: { number: true, headName: true } } } },
      groups: { select: { name: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!person) return null
  const { name, signInName, household, relatives, passwordHash, retiredAt } = person
  const held = person.roles.map(({ role }) => role)
  return {
    id,
    name,
    facts: {
      name,
      signInName,
      // in the order of the table: the engines sort them each in their own way
      roles: roles.filter((role) => held.includes(role)),
      leads: person.groups.length > 0 ? person.groups.map(({ name }) => name) : null,
      householdNumber: household && householdInTrace(household),
      relatives: householdsInTrace(relatives.map(({ household }) => household)),
      password: createHash('sha256').update(passwordHash).digest('hex').slice(0, 8),
      retired: retiredAt !== null,
    },
  }
}
