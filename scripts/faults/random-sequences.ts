import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { bookAudits, recomputeVillage } from '@/lib/audit/every-audit'
import { type Database, openDatabase } from '@/lib/db/client'
import { makeTestFolder } from '@/lib/db/test-folder'
import { actorBehind } from '@/lib/exchange/import-context'
import { civilDateOf } from '@/lib/shared/civil-date'
import { done } from '@/lib/shared/result'
import { foundingDay, type TestVillage, villageIn } from '@/lib/testing/village'
import { migrate } from '@/prisma/migrate'
import type { FaultsFound } from './outcome'
import { freshSeed } from './random-numbers'
import { someSequence } from './sequences/all-deeds'
import { BookModel, type House } from './sequences/book-model'
import type { SomeDeed } from './sequences/deed'
import { agree, people, Scene } from './sequences/scene'

// Households get card codes; a real installation writes its own key at the first start.
process.env.CARD_KEY ??= '5a'.repeat(32)

/** Villages to a file: beyond, a new one is begun, or every look-up would grow with those before. */
const villagesPerFile = 250

/**
 * So many villages live through a sequence of deeds of the whole book, through the verbs of office,
 * counter and passbook, and after every deed the book is compared with a model of it that knows
 * neither SQL nor locks: what was refused and why, every line, balance, stock and month. In the end
 * every audit is clean. The first sequence that differs ends the run; its seed repeats it.
 */
export async function randomSequences({
  times,
  seed = freshSeed(),
  harm,
}: {
  times: number
  seed?: number
  /** A control: a rule that is taken from the book, and of which the model does not hear. */
  harm?: Harm
}): Promise<FaultsFound> {
  const began = performance.now()
  const files = new VillageFiles()
  const everySequence = fc.asyncProperty(someSequence, async ({ noticeDays, deeds }) => {
    await liveThrough(await beginning(await files.next(), noticeDays, harm), deeds)
  })
  try {
    const run = await fc.check(everySequence, { numRuns: times, seed, endOnFailure: true })
    const findings = run.failed
      ? [`${run.numRuns}: ${saidBy(run.errorInstance)} in ${fc.stringify(run.counterexample)}`]
      : []
    const durationMs = Math.round(performance.now() - began)
    return { tried: run.numRuns, failed: findings.length, findings, seed, durationMs }
  } finally {
    await files.close()
  }
}

function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}: ${saidBy(error.cause)}`
}

type Harm = (village: TestVillage) => Promise<unknown>

/** Households may take as many of a good as they like. */
export const withoutLimits: Harm = ({ db, villageId }) =>
  db.write(async (tx) =>
    done(await tx.good.updateMany({ where: { villageId }, data: { limitPerWindow: null } })),
  )

async function liveThrough(scene: Scene, deeds: readonly SomeDeed[]): Promise<void> {
  for (const deed of deeds) {
    try {
      await deed.does(scene)
      await scene.compare()
    } catch (error) {
      throw new Error(`at "${deed}" on ${scene.today}`, { cause: error })
    }
  }
  const { villageId, db } = scene.village
  const findings = await recomputeVillage(db.read, villageId, bookAudits)
  agree(
    'the audits',
    findings.flatMap(({ differences }) => differences),
    [],
  )
  for (const who of people) await compareNear(scene, who)
}

const households = [
  { headName: '张小明', groupName: '一组', members: ['张大妈', '张小妹'], opening: 90 },
  { headName: '李秀兰', groupName: '一组', members: ['李大哥'] },
  { headName: '阿拉腾其木格', groupName: '二组', members: ['巴特尔'], opening: 40 },
  { headName: '王建国', groupName: '二组', members: ['王小红'], opening: 60 },
]

/** Three brought points over; the reviewer lives in the last, and the third is the clerk's relatives'. */
async function beginning(db: Database, noticeDays: number, harm: Harm | undefined): Promise<Scene> {
  const village = await villageIn(db, households)
  const { villageId, reviewer, clerk, goods } = village
  const [, , third = '', fourth = ''] = village.households
  await db.write(async (tx) => {
    const where = { id: villageId }
    await tx.village.update({ where, data: { noticeDays, yearEnd: 'EXPIRE' } })
    await tx.good.update({ where: { id: goods.牙刷 }, data: { limitPerWindow: 6 } })
    await tx.staff.update({ where: { id: reviewer.staffId }, data: { householdId: fourth } })
    await tx.staffRelative.create({
      data: { villageId, staffId: clerk.staffId, householdId: third },
    })
    return done(null)
  })
  const model = new BookModel()
  model.noticeDays = noticeDays
  const rows = await db.read.household.findMany({
    where: { villageId },
    include: { members: { orderBy: { position: 'asc' } } },
    orderBy: { number: 'asc' },
  })
  const houses = rows.map(({ id, number, headName, members }): House => {
    const people = members.map(({ name }) => name)
    return { id, number, head: headName, people, closed: false, heir: undefined }
  })
  model.houses.push(...houses)
  for (const { id, name, points, stock, limitPerWindow: limit } of await db.read.good.findMany({
    where: { villageId },
    orderBy: { position: 'asc' },
  }))
    model.goods.push({ id, name, points, stock, limit })
  model.near.set('reviewer', { own: houses[3], relatives: [] })
  model.near.set('clerk', { own: undefined, relatives: houses.slice(2, 3) })
  const scene = new Scene(village, model)
  const stamp = { day: civilDateOf(foundingDay), by: 'manager' } as const
  scene.owes(
    houses.flatMap((house, index) => {
      const { opening } = households[index] ?? {}
      return opening ? [model.move('OPENING', house, opening, stamp)] : []
    }),
  )
  await scene.compare()
  await harm?.(village)
  return scene
}

/** Whose households a person leaves to others is kept through every split and merger. */
async function compareNear(scene: Scene, who: (typeof people)[number]): Promise<void> {
  const { village } = scene
  const kept = await actorBehind(village.db.read, village[who].staffId, scene.now())
  const model = scene.actor(who)
  agree(`${who}'s household`, kept.householdId, model.householdId)
  agree(`${who}'s relatives`, kept.relativeIds.toSorted(), model.relativeIds.toSorted())
}

/** Files in memory, one after the other, each with many villages. */
class VillageFiles {
  #villages = 0
  #open: { db: Database; folder: string } | undefined

  async next(): Promise<Database> {
    if (this.#open && this.#villages < villagesPerFile) {
      this.#villages += 1
      return this.#open.db
    }
    await this.close()
    const folder = makeTestFolder('points-sequences-')
    const url = `file:${join(folder, 'village.db')}`
    await migrate(url)
    const db = await openDatabase(url)
    this.#open = { db, folder }
    this.#villages = 1
    return db
  }

  async close(): Promise<void> {
    if (!this.#open) return
    await this.#open.db.close()
    rmSync(this.#open.folder, { recursive: true, force: true })
    this.#open = undefined
  }
}
