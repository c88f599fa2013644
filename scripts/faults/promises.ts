import { differencesIn, everyAudit } from '@/lib/audit/every-audit'
import type { Database, Reader } from '@/lib/db/client'
import { withDatabase } from '@/scripts/with-database'
import type { ServerWorld } from './server-world'

/** What the server said it had done before it died. */
export class Promises {
  readonly redeemed = new Set<string>()
  /** Sheets by id, with how many households stood on each: confirmed, and sent. */
  readonly recorded = new Map<string, number>()
  readonly sheets = new Map<string, number>()
  /** Claims that were said to have passed. */
  readonly passed = new Set<string>()
  readonly closed = new Set<string>()
  /** Imports by id, with the lines each had to write. */
  readonly confirmed = new Map<string, number>()

  copy(): Promises {
    const copy = new Promises()
    for (const id of this.redeemed) copy.redeemed.add(id)
    for (const [id, households] of this.recorded) copy.recorded.set(id, households)
    for (const [id, households] of this.sheets) copy.sheets.set(id, households)
    for (const id of this.passed) copy.passed.add(id)
    for (const month of this.closed) copy.closed.add(month)
    for (const [id, lines] of this.confirmed) copy.confirmed.set(id, lines)
    return copy
  }

  get kept(): number {
    const { redeemed, recorded, passed, closed, confirmed } = this
    return redeemed.size + recorded.size + passed.size + closed.size + confirmed.size
  }
}

/** What of it the book does not keep, or keeps by half; and what does not add up. */
export async function brokenPromises(world: ServerWorld, promises: Promises): Promise<string[]> {
  return withDatabase(world.environment, async (db) => [
    ...(await lost(db.read, promises)),
    ...(await halfDone(db.read, promises)),
    ...(await db.snapshot((reader) => differencesIn(reader, everyAudit))),
  ])
}

async function lost(read: Reader, promises: Promises): Promise<string[]> {
  const [redemptions, sheets, passed, months, imports] = await Promise.all([
    read.redemption.findMany({ select: { id: true } }),
    read.batch.findMany({ select: { id: true } }),
    read.claim.findMany({ where: { status: 'PASSED' }, select: { id: true } }),
    read.month.findMany({ where: { state: 'SEALED' }, select: { month: true } }),
    read.import.findMany({ where: { confirmedAt: { not: null } }, select: { id: true } }),
  ])
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
  const sealed = new Set(months.map(({ month }) => month))
  return [
    ...missing('redemption', promises.redeemed, ids(redemptions)),
    ...missing('sheet', promises.recorded.keys(), ids(sheets)),
    ...missing('passed claim', promises.passed, ids(passed)),
    ...missing('closed month', promises.closed, sealed),
    ...missing('import', promises.confirmed.keys(), ids(imports)),
  ]
}

function missing(what: string, promised: Iterable<string>, there: ReadonlySet<string>): string[] {
  return [...promised].filter((id) => !there.has(id)).map((id) => `lost: ${what} ${id}`)
}

/** A sheet is there with all its households or not at all; a basket with its lines and its entry. */
async function halfDone(read: Reader, promises: Promises): Promise<string[]> {
  const claims = await read.claim.groupBy({ by: ['batchId'], _count: true })
  const onSheet = new Map(claims.map(({ batchId, _count }) => [batchId, _count]))
  const redemptions = await read.redemption.findMany({ select: { id: true } })
  const lines = await read.redemptionLine.groupBy({ by: ['redemptionId'], _count: true })
  const whole = new Set(lines.map(({ redemptionId }) => redemptionId))
  return [
    ...[...promises.sheets].flatMap(([id, households]) => {
      const count = onSheet.get(id) ?? 0
      return count === 0 || count === households ? [] : [`half a sheet: ${id} has ${count}`]
    }),
    ...redemptions.flatMap(({ id }) =>
      whole.has(id) ? [] : [`half a redemption: ${id} has no lines`],
    ),
  ]
}

/** Imports that were confirmed and are not whole although the server had time for them. */
export async function unfinishedImports(db: Database, promises: Promises): Promise<string[]> {
  const imports = await db.read.import.findMany({
    where: { state: { in: ['WRITING', 'DONE'] } },
    select: { id: true, state: true },
  })
  const states = new Map(imports.map(({ id, state }) => [id, state]))
  return [...promises.confirmed.keys()].filter((id) => states.get(id) !== 'DONE')
}
