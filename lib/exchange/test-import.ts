import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/shared/id'
import { expectDone, on, type TestVillage } from '@/lib/testing/village'
import { advanceImport } from './advance-import'
import { confirmImport, undoImport } from './confirm-import'
import type { ImportKind } from './importer'
import { lookAtLines, readAs, takeTable } from './look-at-table'
import { importById, linesOfImport } from './queries'

/** The day these tests bring files in on. */
export const day = '2026-07-20'

/** Looks at a table and keeps the report; returns the import's id. */
export async function look(
  village: TestVillage,
  kind: ImportKind,
  table: string[][],
  actor: Actor = village.manager,
): Promise<string> {
  const importId = newId()
  const given = { importId, kind, fileName: '名册.xlsx', table: expectDone(readAs(kind, table)) }
  const maker = on(day, actor)
  const read = expectDone(await village.db.write((tx) => takeTable(tx, maker, given)))
  await lookAtLines(village.db, maker, given, read)
  return importId
}

/** Lets it run to its end, as the server does after the answer. */
export async function runThrough(village: TestVillage, importId: string): Promise<number> {
  for (let steps = 1; ; steps += 1)
    if ((await advanceImport(village.db, importId, on(day, village.manager).now)) === 'finished')
      return steps
}

export async function confirm(
  village: TestVillage,
  importId: string,
  actor: Actor = village.manager,
): Promise<void> {
  expectDone(await village.db.write((tx) => confirmImport(tx, on(day, actor), { importId })))
  await runThrough(village, importId)
}

export async function undo(
  village: TestVillage,
  importId: string,
  actor: Actor = village.manager,
): Promise<void> {
  const input = { importId, reason: '文件用错了' }
  expectDone(await village.db.write((tx) => undoImport(tx, on(day, actor), input)))
  await runThrough(village, importId)
}

/** Looks, confirms and runs through. */
export async function bringIn(
  village: TestVillage,
  kind: ImportKind,
  table: string[][],
  actor: Actor = village.manager,
): Promise<string> {
  const importId = await look(village, kind, table, actor)
  await confirm(village, importId, actor)
  return importId
}

/** Outcome and first reason per line, as the report says them: `2 REFUSED HOUSEHOLD_UNKNOWN`. */
export async function report(village: TestVillage, importId: string): Promise<string[]> {
  const { lines } = await linesOfImport(village.db.read, village.villageId, importId, undefined, 1)
  return lines.map(({ line, outcome, refusals, skipped, sameDay, changes }) =>
    [
      line,
      outcome,
      refusals?.[0]?.code ?? skipped ?? (sameDay ? 'SAME_DAY' : undefined),
      ...(changes ?? []).map(({ heading, from, to }) => `${heading}:${from}→${to}`),
    ]
      .filter((word) => word !== undefined)
      .join(' '),
  )
}

export async function countsOf(village: TestVillage, importId: string) {
  const found = await importById(village.db.read, village.villageId, importId)
  if (!found) throw new Error('no such import')
  return found
}
