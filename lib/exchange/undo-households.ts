import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { changeHousehold } from '@/lib/households/change-household'
import { livings } from '@/lib/households/input'
import { firstNumberTakenBack } from '@/lib/households/taken-back'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import {
  changeInput,
  factsOf,
  type HouseholdFacts,
  type HouseholdItem,
  sameNames,
} from './household-facts'
import { type KnownHousehold, knownHouseholds } from './household-lookup'
import type { WrittenItem } from './importer'

/**
 * Households that came in by the import are closed, seen no more and their numbers freed, if nothing
 * was recorded for them since; changed ones get back what they were, unless somebody changed them since.
 */
export async function undoHouseholds(
  tx: Tx,
  actor: Actor,
  lines: readonly WrittenItem<HouseholdItem>[],
): Promise<Result<(Refusal | undefined)[]>> {
  const ids = lines.map(({ subjectId }) => subjectId)
  const where = Prisma.sql`h."id" IN (${Prisma.join(ids.length > 0 ? ids : [''])})`
  const households = await knownHouseholds(tx, actor.villageId, where)
  const known = new Map(households.map((household) => [household.id, household]))
  const used = await withHistory(tx, actor.villageId, [...known.keys()])
  const answers: (Refusal | undefined)[] = []
  const closing: KnownHousehold[] = []
  for (const { outcome, item, subjectId, before } of lines) {
    const household = known.get(subjectId)
    if (!household) {
      // changed by this import, and taken back with the one that brought it in
      answers.push({ code: 'CHANGED_SINCE' })
      continue
    }
    if (outcome === 'NEW') {
      const whyNot = whyNotClosed(household, item, used)
      answers.push(whyNot)
      if (!whyNot) closing.push(household)
      continue
    }
    const facts = written.parse(JSON.parse(before ?? ''))
    if (!sameFacts(factsOf(household), facts.after)) {
      answers.push({ code: 'CHANGED_SINCE' })
      continue
    }
    const changed = await changeHousehold(tx, actor, changeInput(household, facts.before))
    if (!changed.ok) return changed
    answers.push(undefined)
  }
  await close(tx, actor.villageId, closing)
  return done(answers)
}

const facts = z.object({
  headName: z.string(),
  groupName: z.string(),
  members: z.array(z.string()),
  living: z.enum(livings),
  ranked: z.boolean(),
})
const written = z.object({ before: facts, after: facts })

function whyNotClosed(
  household: KnownHousehold,
  item: HouseholdItem,
  used: ReadonlySet<string>,
): Refusal | undefined {
  if (used.has(household.id)) return { code: 'HAS_HISTORY' }
  const asWritten: HouseholdFacts = {
    headName: item.headName,
    groupName: item.groupName,
    members: (item.members ?? []).filter((name) => name !== item.headName),
    living: item.living ?? 'HOME',
    ranked: item.ranked ?? true,
  }
  return sameFacts(factsOf(household), asWritten) ? undefined : { code: 'CHANGED_SINCE' }
}

function sameFacts(one: HouseholdFacts, other: HouseholdFacts): boolean {
  return (
    one.headName === other.headName &&
    one.groupName === other.groupName &&
    one.living === other.living &&
    one.ranked === other.ranked &&
    sameNames(one.members, other.members)
  )
}

/** Households that somebody recorded something for, or that somebody of the staff belongs to. */
async function withHistory(
  tx: Tx,
  villageId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const where = { villageId, householdId: { in: [...ids] } }
  const select = { householdId: true }
  const found = [
    await tx.claim.findMany({ where, select, distinct: ['householdId'] }),
    await tx.entry.findMany({ where, select, distinct: ['householdId'] }),
    await tx.signIn.findMany({ where, select, distinct: ['householdId'] }),
    await tx.reminder.findMany({ where, select }),
    await tx.shortage.findMany({ where, select }),
    await tx.voidCard.findMany({ where, select }),
    await tx.householdChange.findMany({ where, select }),
    await tx.staff.findMany({ where, select }),
    await tx.staffRelative.findMany({ where, select }),
  ]
  const others = await tx.householdChange.findMany({
    where: { villageId, otherId: { in: [...ids] } },
    select: { otherId: true },
  })
  return new Set([
    ...found.flat().flatMap(({ householdId }) => householdId ?? []),
    ...others.flatMap(({ otherId }) => otherId ?? []),
  ])
}

async function close(
  tx: Tx,
  villageId: string,
  households: readonly KnownHousehold[],
): Promise<void> {
  if (households.length === 0) return
  const { _max } = await tx.household.aggregate({ where: { villageId }, _max: { number: true } })
  const first = Math.max(firstNumberTakenBack, (_max.number ?? 0) + 1)
  for (const [n, { id }] of households.entries())
    await tx.household.update({ where: { id }, data: { living: 'CLOSED', number: first + n } })
}
