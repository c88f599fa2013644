import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Import } from '@/lib/db/generated/sqlite/client'
import { done, type Result } from '@/lib/shared/result'
import type { ImportContext, Importer } from './importer'
import { traceTakenBack } from './trace-chunk'

/** Each may be a reversal of its own: several statements. */
const linesPerChunk = 50

/** Takes the next lines back that were written; those that cannot be say why. */
export async function undoChunk(
  tx: Tx,
  step: {
    actor: Actor
    context: ImportContext
    importer: Importer<string>
    running: Import
    most: number | undefined
  },
): Promise<Result<number>> {
  const { actor, context, importer, running, most } = step
  const { villageId, id: importId, nextTurn, turns, undoReason } = running
  const lines = await tx.importLine.findMany({
    where: { villageId, importId, turn: { gte: nextTurn, lt: turns } },
    orderBy: { turn: 'asc' },
    take: most ?? linesPerChunk,
  })
  const written = lines.flatMap(({ turn, line, item, label, outcome, state, subjectId, before }) =>
    state === 'WRITTEN' && subjectId !== null && (outcome === 'NEW' || outcome === 'CHANGED')
      ? { turn, line, item, label, outcome, subjectId, before }
      : [],
  )
  const answers = await importer.undo(tx, actor, written, { ...context, reason: undoReason ?? '' })
  if (!answers.ok) return answers
  const left = written.flatMap(({ turn }, n) => {
    const refusal = answers.value[n]
    return refusal ? { turn, left: JSON.stringify(refusal) } : []
  })
  await tx.importLine.updateMany({
    where: { villageId, importId, turn: { in: written.map(({ turn }) => turn) } },
    data: { state: 'UNDONE' },
  })
  for (const { turn, left: why } of left)
    await tx.importLine.update({
      where: { villageId_importId_turn: { villageId, importId, turn } },
      data: { state: 'LEFT', left: why },
    })
  await traceTakenBack(
    tx,
    actor,
    running,
    written.filter((_, n) => !answers.value[n]),
  )
  return done(lines.length)
}
