import type { Actor } from '@/lib/access/actor'
import type { Database } from '@/lib/db/client'
import { cardCodeOf } from '@/lib/households/card-code'
import { withDatabase } from './with-database'

/** One of the demo's people, at the moment its clock begins at. */
export async function demoActor(
  db: Database,
  signInName: string,
  { FIXED_NOW }: NodeJS.ProcessEnv,
): Promise<Actor> {
  const { id, villageId, name, householdId, roles } = await db.read.staff.findFirstOrThrow({
    where: { signInName },
    include: { roles: true },
  })
  return {
    villageId,
    staffId: id,
    name,
    roles: roles.map(({ role }) => role),
    householdId,
    relativeIds: [],
    groupIds: [],
    now: new Date(FIXED_NOW ?? ''),
  }
}

/** What is printed on the card of the household with this number. */
export async function cardCodeOfNumber(
  environment: NodeJS.ProcessEnv,
  number: number,
): Promise<string> {
  return withDatabase(environment, async (db) => {
    const household = await db.read.household.findFirstOrThrow({ where: { number } })
    const { villageId, id: householdId, cardVersion } = household
    const key = Buffer.from(environment.CARD_KEY ?? '', 'hex')
    return cardCodeOf({ villageId, householdId, cardVersion }, key)
  })
}
