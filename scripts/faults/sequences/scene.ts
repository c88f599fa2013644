import type { Actor } from '@/lib/access/actor'
import { type Deed, mayDo } from '@/lib/access/deeds'
import type { Tx } from '@/lib/db/client'
import { addDays, type CivilDate } from '@/lib/shared/civil-date'
import type { Result } from '@/lib/shared/result'
import { at, type TestVillage } from '@/lib/testing/village'
import type { BookModel, Line, LineDraft, Who } from './book-model'

export const people = ['manager', 'recorder', 'reviewer', 'clerk'] as const

/** One village, and the model that it has to keep in step with. */
export class Scene {
  today: CivilDate = '2026-07-20'
  /** Seconds since the day began: no two deeds have the same moment. */
  #moment = 0
  #due: LineDraft[] = []

  constructor(
    readonly village: TestVillage,
    readonly model: BookModel,
  ) {}

  wait(days: number): void {
    this.today = addDays(this.today, days)
  }

  /** The person with the house and relatives that the model knows of. */
  actor(who: Who): Actor {
    const near = this.model.near.get(who)
    return {
      ...this.village[who],
      householdId: near?.own?.id ?? null,
      relativeIds: near?.relatives.map(({ id }) => id) ?? [],
      now: this.now(),
    }
  }

  now(): Date {
    this.#moment += 1
    return new Date(at(this.today).getTime() + this.#moment * 1000)
  }

  may(who: Who, deed: Deed): string[] {
    return mayDo(this.village[who].roles, deed) ? [] : ['NOT_ALLOWED']
  }

  /**
   * Does it in the book, and holds against it why the model refuses it (nothing: it does not). What is
   * done has to bring these lines. Returns the value where it was done.
   */
  async write<T>(
    verb: (tx: Tx) => Promise<Result<T>>,
    refused: readonly string[],
    lines: () => LineDraft[] = () => [],
  ): Promise<T | undefined> {
    const result = await this.village.db.write(verb)
    const codes = result.ok ? [] : result.refusals.map(({ code }) => code)
    agree('refused', distinct(codes), distinct(refused))
    if (!result.ok) return undefined
    if (!result.repeated) this.#due.push(...lines())
    return result.value
  }

  /** The same deed once more, as a form that was sent twice. */
  async again<T>(verb: (tx: Tx) => Promise<Result<T>>, first: T): Promise<void> {
    const result = await this.village.db.write(verb)
    agree('the first answer', result.ok && [result.repeated, result.value], [true, first])
  }

  /** Whatever else was written in steps of its own. */
  owes(lines: readonly LineDraft[]): void {
    this.#due.push(...lines)
  }

  /** The book as it is now is the model's: new lines, balances, stock, months, window. */
  async compare(): Promise<void> {
    await this.#takeLines()
    const { db, villageId } = this.village
    const [households, goods, months, village] = await Promise.all([
      db.read.household.findMany({
        where: { villageId },
        orderBy: { number: 'asc' },
        select: { id: true, number: true, balance: true, living: true, mergedIntoId: true },
      }),
      db.read.good.findMany({ where: { villageId }, select: { id: true, stock: true } }),
      db.read.month.findMany({ where: { villageId }, select: { month: true, state: true } }),
      db.read.village.findUniqueOrThrow({
        where: { id: villageId },
        select: { openMonth: true, openWindowId: true },
      }),
    ])
    const { model } = this
    agree(
      'households',
      households.map(({ id, number, balance, living, mergedIntoId }) => [
        ...[id, number, balance, living, mergedIntoId],
      ]),
      model.houses
        .toSorted((a, b) => a.number - b.number)
        .map((house) => [
          ...[house.id, house.number, model.balanceOf(house)],
          ...[house.closed ? 'CLOSED' : 'HOME', house.heir?.id ?? null],
        ]),
    )
    agree(
      'stock',
      new Map(goods.map(({ id, stock }) => [id, stock])),
      new Map(model.goods.map(({ id, stock }) => [id, stock])),
    )
    agree('months', new Map(months.map(({ month, state }) => [month, state])), model.months)
    const { openMonth, openWindowId } = village
    agree('open month', openMonth, model.openMonth)
    agree('open window', openWindowId, model.openWindow?.id ?? null)
  }

  /** New lines of the book are the ones that are due; the book says their order and numbers. */
  async #takeLines(): Promise<void> {
    const { db, villageId } = this.village
    const { model } = this
    const due = this.#due
    this.#due = []
    const rows = await db.read.entry.findMany({
      where: { villageId, seq: { gt: model.lines.length } },
      orderBy: { seq: 'asc' },
    })
    const taken = rows.map((row): Line => {
      const found = due.findIndex(
        (draft) =>
          keyOfDraft(draft) === keyOfRow(row) && draft.claim?.id === (row.claimId ?? undefined),
      )
      const [draft] = found < 0 ? [] : due.splice(found, 1)
      if (!draft) throw new Disagreement(`line ${row.seq} is not due: ${keyOfRow(row)}`)
      const line: Line = { ...draft, id: row.id, seq: row.seq }
      model.lines.push(line)
      agree(`line ${row.seq} is number`, row.seq, model.lines.length)
      agree(`balance after line ${row.seq}`, row.balanceAfter, model.balanceOf(line.house))
      if (line.reverses) line.reverses.reversedBy = line
      if (line.claim && line.kind === 'EARN') line.claim.line = line
      return line
    })
    if (due.length > 0) throw new Disagreement(`missing: ${due.map(keyOfDraft).join('; ')}`)
    pair(taken)
  }
}

/** The two halves of a transfer, or of its reversal, come together. */
function pair(lines: readonly Line[]): void {
  const halves = lines.filter(({ kind }) => kind === 'TRANSFER')
  const [one, other] = halves
  if (one && other) {
    one.pair = other
    other.pair = one
  }
}

function keyOfDraft(draft: LineDraft): string {
  const { kind, house, points, spendable, ranks, countsIn, occurredOn, reverses } = draft
  return [kind, house.id, points, spendable, ranks, countsIn, occurredOn, reverses?.id].join(' ')
}

function keyOfRow(row: {
  kind: string
  householdId: string
  points: number
  spendable: boolean
  ranks: boolean
  countsIn: string
  occurredOn: string
  reversesId: string | null
}): string {
  const { kind, householdId, points, spendable, ranks, countsIn, occurredOn, reversesId } = row
  return [kind, householdId, points, spendable, ranks, countsIn, occurredOn, reversesId].join(' ')
}

/** The book and the model say different things. */
class Disagreement extends Error {}

export function agree(what: string, book: unknown, model: unknown): void {
  const [said, expected] = [written(book), written(model)]
  if (said !== expected) throw new Disagreement(`${what}: the book ${said}, the model ${expected}`)
}

function written(value: unknown): string {
  return JSON.stringify(value instanceof Map ? [...value].sort(byKey) : value)
}

function byKey([a]: [unknown, unknown], [b]: [unknown, unknown]): number {
  return String(a) < String(b) ? -1 : 1
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort()
}
