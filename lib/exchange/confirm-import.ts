import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { id, text } from '@/lib/shared/inputs'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import { importers } from './importers'

export const confirmImportInput = z.object({ importId: id })
export const undoImportInput = z.object({ importId: id, reason: text(100) })

/**
 * Lets the writing begin; `advanceImport` does it, chunk by chunk. Confirmed twice it begins once.
 * Refuses IMPORT_UNKNOWN, IMPORT_NOT_READY and NOTHING_TO_IMPORT.
 */
export async function confirmImport(
  tx: Tx,
  actor: Actor,
  { importId }: z.output<typeof confirmImportInput>,
): Promise<Result<{ importId: string }>> {
  const found = await importOf(tx, actor, importId)
  if (!found.ok) return found
  const { state, turns } = found.value
  if (state === 'WRITING' || state === 'DONE') return repeated({ importId })
  if (state === 'CHECKED' && turns === 0) return refuse('NOTHING_TO_IMPORT')
  const { count } = await tx.import.updateMany({
    where: { id: importId, state: 'CHECKED' },
    data: {
      state: 'WRITING',
      nextTurn: 0,
      confirmedById: actor.staffId,
      actingRoles: JSON.stringify(actor.roles),
      confirmedAt: actor.now,
    },
  })
  return count === 1 ? done({ importId }) : refuse('IMPORT_NOT_READY')
}

/**
 * Lets the undoing of a whole import begin, once. What cannot be taken back is said line by line.
 * Refuses IMPORT_UNKNOWN and IMPORT_NOT_READY.
 */
export async function undoImport(
  tx: Tx,
  actor: Actor,
  { importId, reason }: z.output<typeof undoImportInput>,
): Promise<Result<{ importId: string }>> {
  const found = await importOf(tx, actor, importId)
  if (!found.ok) return found
  const { state } = found.value
  if (state === 'UNDOING' || state === 'UNDONE') return repeated({ importId })
  const { count } = await tx.import.updateMany({
    where: { id: importId, state: 'DONE' },
    data: {
      state: 'UNDOING',
      nextTurn: 0,
      undoneById: actor.staffId,
      actingRoles: JSON.stringify(actor.roles),
      undoneAt: actor.now,
      undoReason: reason,
    },
  })
  return count === 1 ? done({ importId }) : refuse('IMPORT_NOT_READY')
}

async function importOf(tx: Tx, actor: Actor, importId: string) {
  const { villageId } = actor
  const found = await tx.import.findFirst({ where: { villageId, id: importId } })
  if (!found) return refuse('IMPORT_UNKNOWN')
  return refuseUnless(actor, importers[found.kind].deed) ?? done(found)
}
