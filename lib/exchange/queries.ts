import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import type { Import } from '@/lib/db/generated/sqlite/client'
import { readRefusal, readSays } from './line-says'

export const linesPerPage = 50
export const importsPerPage = 20

export const outcomes = ['NEW', 'CHANGED', 'SAME', 'REFUSED', 'SKIPPED'] as const
export type Outcome = (typeof outcomes)[number]

export interface ImportFile extends Import {
  headings: string[]
  madeBy: string
  /** Groups that it would make, while it waits to be confirmed. */
  newGroups: string[]
  /** Lines by outcome. */
  counts: Record<Outcome, number>
  written: number
  /** Lines that could not be taken back. */
  left: number
}

/** One import and what became of its lines. */
export async function importById(
  reader: Reader,
  villageId: string,
  importId: string,
): Promise<ImportFile | null> {
  const found = await reader.import.findFirst({ where: { villageId, id: importId } })
  if (!found) return null
  const maker = await reader.staff.findFirst({
    where: { villageId, id: found.madeById },
    select: { name: true },
  })
  const groups = await reader.importLine.groupBy({
    by: ['outcome', 'state'],
    where: { villageId, importId },
    _count: { _all: true },
  })
  const sum = (wanted: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(wanted).reduce((total, { _count }) => total + _count._all, 0)
  const of = (outcome: Outcome) => sum((group) => group.outcome === outcome)
  return {
    ...found,
    headings: z.array(z.string()).parse(JSON.parse(found.unused)),
    madeBy: maker?.name ?? '',
    newGroups: found.state === 'CHECKED' ? await groupsToMake(reader, villageId, importId) : [],
    counts: {
      NEW: of('NEW'),
      CHANGED: of('CHANGED'),
      SAME: of('SAME'),
      REFUSED: of('REFUSED'),
      SKIPPED: of('SKIPPED'),
    },
    written: sum(({ state }) => state !== 'READ'),
    left: sum(({ state }) => state === 'LEFT'),
  }
}

/** More new groups than these are said line by line. */
const mostNewGroups = 20

async function groupsToMake(
  reader: Reader,
  villageId: string,
  importId: string,
): Promise<string[]> {
  const lines = await reader.importLine.findMany({
    where: { villageId, importId, says: { contains: '"newGroup":' } },
    orderBy: { line: 'asc' },
    take: mostNewGroups,
    select: { says: true },
  })
  return lines.flatMap(({ says }) => readSays(says).newGroup ?? [])
}

export type LineOfImport = Awaited<ReturnType<typeof linesOfImport>>['lines'][number]

/** A page of an import's lines, as they stand in the file; `left` are those an undo left. */
export async function linesOfImport(
  reader: Reader,
  villageId: string,
  importId: string,
  which: Outcome | 'LEFT' | undefined,
  page: number,
) {
  const where = {
    villageId,
    importId,
    ...(which === 'LEFT' ? { state: 'LEFT' as const } : { outcome: which }),
  }
  const total = await reader.importLine.count({ where })
  const shown = Math.max(1, Math.min(page, Math.ceil(total / linesPerPage)))
  const lines = await reader.importLine.findMany({
    where,
    orderBy: { line: 'asc' },
    skip: (shown - 1) * linesPerPage,
    take: linesPerPage,
    select: { line: true, outcome: true, state: true, label: true, says: true, left: true },
  })
  return {
    lines: lines.map(({ says, left, ...line }) => ({
      ...line,
      ...readSays(says),
      left: left === null ? undefined : readRefusal(left),
    })),
    total,
    page: shown,
  }
}

/** The imports of a village, newest first, one page. */
export async function importsPage(reader: Reader, villageId: string, page: number) {
  const total = await reader.import.count({ where: { villageId } })
  const shown = Math.max(1, Math.min(page, Math.ceil(total / importsPerPage)))
  const imports = await reader.import.findMany({
    where: { villageId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    skip: (shown - 1) * importsPerPage,
    take: importsPerPage,
    select: { id: true, kind: true, fileName: true, state: true, madeAt: true, turns: true },
  })
  return { imports, total, page: shown }
}

/** Imports of every village that a stopped server left in the middle. */
export async function unfinishedImports(reader: Reader): Promise<string[]> {
  const found = await reader.import.findMany({
    where: { state: { in: ['WRITING', 'UNDOING'] } },
    select: { id: true },
    orderBy: { madeAt: 'asc' },
  })
  return found.map(({ id }) => id)
}
