import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { recordDeeds, sheetKey } from '@/lib/earning/record-deeds'
import { done, type Result } from '@/lib/shared/result'
import { deedColumns } from './deed-words'
import { groupsCarriedDown } from './household-words'
import type { ImportContext, Importer, Judgement, Written } from './importer'
import { mapInTurns } from './in-turns'
import { judgeDeed, judgingOf, pointsIn } from './judge-deed'
import { type DeedItem, readDeed, withoutTakenBack } from './read-deed'
import { RulesByName } from './rules-by-name'
import { undoDeeds } from './undo-deeds'

export const deedsIn: Importer<DeedItem> = {
  kind: 'DEEDS',
  // a file is the whole village's: a leader of one group records on the sheet
  deed: 'claim.record-everywhere',
  columns: deedColumns,
  needs: [['occurredOn'], ['number', 'headName'], ['rule']],
  linesPerChunk: 200,
  gather: (table) => withoutTakenBack({ ...table, lines: groupsCarriedDown(table.lines) }),
  read: (cells, { groupWord }) => readDeed(cells, groupWord),
  judge: async (reader, actor, lines, context) => {
    const judging = await judgingOf(reader, actor, lines, context)
    return mapInTurns(lines, (line) => judgeDeed(judging, line))
  },
  together: ({ ruleId = '', occurredOn, reportedBy, note }) =>
    sheetKey({ ruleId, occurredOn, reportedBy, note }),
  write,
  undo: (tx, actor, lines, { reason }) =>
    undoDeeds(
      tx,
      actor,
      lines.map(({ subjectId }) => subjectId),
      reason,
    ),
}

async function write(
  tx: Tx,
  actor: Actor,
  lines: readonly Judgement<DeedItem>[],
  context: ImportContext,
): Promise<Result<Written[]>> {
  const rules = await RulesByName.of(tx, actor.villageId)
  const deeds = lines.map(({ item }) => {
    const terms = rules.termsOn(item.rule, item.occurredOn)
    if (item.householdId === undefined || 'code' in terms)
      throw new Error('a household or a rule was lost under the lock of the book')
    const points = pointsIn(item, terms)
    if (!points.ok) throw new Error('a rule changed under the lock of the book')
    return {
      ...item,
      householdId: item.householdId,
      memberId: item.memberId ?? null,
      terms,
      quantity: terms.scale === 'PER_UNIT' ? item.quantity : 1,
      points: points.value,
      toldHousehold: terms.list === 'DEDUCTION' ? item.toldHousehold : null,
    }
  })
  const recorded = await recordDeeds(tx, actor, context.importId, deeds)
  return recorded.ok ? done(recorded.value.map((subjectId) => ({ subjectId }))) : recorded
}
