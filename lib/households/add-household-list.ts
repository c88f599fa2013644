import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { readRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { type Result, refuse, refuseAll } from '@/lib/shared/result'
import { type AddedHouseholds, addHouseholds } from './add-households'
import { groupWords } from './group-words'
import { type ListedHousehold, readHouseholdList } from './read-household-list'
import { stands } from './taken-back'

/**
 * Takes in a pasted list of households, all or nothing: a line that is not understood stops it, so
 * that no house is left out unseen. LINE_NOT_UNDERSTOOD {line}, REQUIRED without any household,
 * SAME_HOUSEHOLD_TWICE when a house without a number is in the book already (the same list again),
 * and what `addHouseholds` refuses; all at `list`.
 */
export async function addHouseholdList(
  tx: Tx,
  actor: Actor,
  { list }: { list: string },
): Promise<Result<AddedHouseholds>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  // the same list sent twice at once: the second waits here and sees the first
  await lockBook(tx, villageId)
  const village = await tx.village.findUniqueOrThrow({ where: { id: villageId } })
  const { households, refused } = readHouseholdList(list, groupWords[village.groupLabel])
  const unread = refuseAll(
    refused.slice(0, 5).map(({ line }) => ({
      code: 'LINE_NOT_UNDERSTOOD',
      field: 'list',
      figures: { line },
    })),
  )
  if (unread) return unread
  if (households.length === 0) return refuse('REQUIRED', { field: 'list' })
  if (await isAnyHeadKnown(tx, villageId, households)) {
    return refuse('SAME_HOUSEHOLD_TWICE', { field: 'list' })
  }
  const added = await addHouseholds(tx, actor, { rows: households })
  if (added.ok) return added
  return refuseAll(added.refusals.map((refusal) => ({ ...refusal, field: 'list' }))) ?? added
}

/** Only for lines without a number of their own: a number that is taken is refused by itself. */
async function isAnyHeadKnown(
  tx: Tx,
  villageId: string,
  households: readonly ListedHousehold[],
): Promise<boolean> {
  const unnumbered = households.filter(({ number }) => number === undefined)
  if (unnumbered.length === 0) return false
  const known = readRows(
    head,
    await tx.$queryRaw`
      SELECT h."headName", g."name" AS "groupName"
      FROM "Household" h
      JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
      WHERE h."villageId" = ${villageId} AND ${stands}`,
  )
  const heads = new Set(known.map(({ headName, groupName }) => `${groupName}/${headName}`))
  return unnumbered.some(({ headName, groupName }) => heads.has(`${groupName}/${headName}`))
}

const head = z.object({ headName: z.string(), groupName: z.string() })
