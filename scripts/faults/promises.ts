import { differencesIn, everyAudit } from '@/lib/audit/every-audit'
import type { Reader } from '@/lib/db/client'
import { withDatabase } from '@/scripts/with-database'
import type { ServerWorld } from './server-world'
import { type Operation, UnderWay } from './under-way'

/** What the server was asked, and what it said it had done before it died. */
export class Promises {
  readonly underWay = new UnderWay()
  readonly redeemed = new Set<string>()
  /** Sheets by id, with how many households stood on each: confirmed, and sent. */
  readonly recorded = new Map<string, number>()
  readonly sheets = new Map<string, number>()
  /** Claims that were said to have passed, and those that were sent to pass together. */
  readonly passed = new Set<string>()
  readonly decided: string[][] = []
  readonly closed = new Set<string>()
  /** Imports by id, with the lines each has to write: confirmed, and sent. */
  readonly confirmed = new Map<string, number>()
  readonly imports = new Map<string, number>()

  copy(): Promises {
    const copy = new Promises()
    for (const id of this.redeemed) copy.redeemed.add(id)
    for (const [id, households] of this.recorded) copy.recorded.set(id, households)
    for (const [id, households] of this.sheets) copy.sheets.set(id, households)
    for (const id of this.passed) copy.passed.add(id)
    copy.decided.push(...this.decided)
    for (const month of this.closed) copy.closed.add(month)
    for (const [id, lines] of this.confirmed) copy.confirmed.set(id, lines)
    for (const [id, lines] of this.imports) copy.imports.set(id, lines)
    return copy
  }

  /** How often each operation was acknowledged; of reviews, how many claims. */
  get acknowledged(): Record<Operation, number> {
    return {
      redeem: this.redeemed.size,
      record: this.recorded.size,
      pass: this.passed.size,
      close: this.closed.size,
      import: this.confirmed.size,
    }
  }

  get kept(): number {
    return Object.values(this.acknowledged).reduce((sum, count) => sum + count)
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

async function halfDone(read: Reader, promises: Promises): Promise<string[]> {
  const claims = await read.claim.groupBy({ by: ['batchId'], _count: true })
  const onSheet = new Map(claims.map(({ batchId, _count }) => [batchId, _count]))
  return [
    ...halfSheets(onSheet, promises),
    ...(await halfRedemptions(read)),
    ...(await halfReviews(read, promises)),
    ...(await halfImports(read, onSheet, promises)),
  ]
}

/** A sheet is there with all its households or not at all. */
function halfSheets(onSheet: ReadonlyMap<string, number>, { sheets }: Promises): string[] {
  return [...sheets].flatMap(([id, households]) => {
    const count = onSheet.get(id) ?? 0
    return count === 0 || count === households ? [] : [`half a sheet: ${id} has ${count}`]
  })
}

/** A basket has its lines; its entry and its goods are the audit's. */
async function halfRedemptions(read: Reader): Promise<string[]> {
  const redemptions = await read.redemption.findMany({ select: { id: true } })
  const lines = await read.redemptionLine.groupBy({ by: ['redemptionId'], _count: true })
  const whole = new Set(lines.map(({ redemptionId }) => redemptionId))
  return redemptions.flatMap(({ id }) =>
    whole.has(id) ? [] : [`half a redemption: ${id} has no lines`],
  )
}

/** Claims that were sent together pass together, each with its entry. */
async function halfReviews(read: Reader, { decided }: Promises): Promise<string[]> {
  const passed = await read.claim.findMany({ where: { status: 'PASSED' }, select: { id: true } })
  const entries = await read.entry.findMany({
    where: { claimId: { not: null } },
    select: { claimId: true },
  })
  const inReview = new Set(passed.map(({ id }) => id))
  const inLedger = new Set(entries.map(({ claimId }) => claimId))
  return decided.flatMap((claims) => {
    const count = claims.filter((id) => inReview.has(id)).length
    const written = claims.filter((id) => inLedger.has(id)).length
    const whole = written === count && (count === 0 || count === claims.length)
    return whole ? [] : [`half a review: of ${claims.length}, ${count} passed, ${written} entries`]
  })
}

/** An import has written the lines up to its place, each with its deed: when it is done, all. */
async function halfImports(
  read: Reader,
  onSheet: ReadonlyMap<string, number>,
  promises: Promises,
): Promise<string[]> {
  const imports = await read.import.findMany({
    select: {
      ...{ id: true, state: true, nextTurn: true, batches: { select: { id: true } } },
      _count: { select: { lines: { where: { state: 'WRITTEN' } } } },
    },
  })
  return imports.flatMap(({ id, state, nextTurn, batches, _count }) => {
    const all = promises.imports.get(id)
    if (all === undefined) return []
    const due = state === 'DONE' ? all : nextTurn
    const deeds = batches.reduce((sum, batch) => sum + (onSheet.get(batch.id) ?? 0), 0)
    if (_count.lines === due && deeds === due) return []
    return [`half an import: ${id} is ${state}, ${_count.lines} lines and ${deeds} deeds of ${due}`]
  })
}
