import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { pinyinOf } from '@/lib/households/pinyin'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { ArchiveGoodInput, ChangeGoodInput, GoodInput } from './input'

export interface NewGood {
  name: string
  unit: string
  points: number
  limitPerWindow?: number | null
  /** What is on the shelf; counted, not bought. */
  stock: number
}

/** One new kind of good; what is on the shelf is received or counted afterwards. GOOD_NAME_TAKEN. */
export async function addGood(
  tx: Tx,
  actor: Actor,
  input: GoodInput,
): Promise<Result<{ goodId: string }>> {
  const added = await addGoods(tx, actor, { goods: [{ ...input, stock: 0 }] })
  if (!added.ok) return added
  const [goodId] = added.value
  if (!goodId) throw new Error('a good was added without an id')
  return done({ goodId })
}

/** Several kinds at once with what is on the shelf: the set-up. Refuses GOOD_NAME_TAKEN {name}. */
export async function addGoods(
  tx: Tx,
  actor: Actor,
  input: { goods: readonly NewGood[] },
): Promise<Result<string[]>> {
  const forbidden = refuseUnless(actor, 'good.change')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const existing = await tx.good.findMany({ where: { villageId }, select: { name: true } })
  const taken = new Set(existing.map(({ name }) => name))
  for (const { name } of input.goods) {
    if (taken.has(name)) return refuse('GOOD_NAME_TAKEN', { field: 'name', figures: { name } })
    taken.add(name)
  }
  const goods = input.goods.map(({ name, unit, points, stock, limitPerWindow }, index) => ({
    id: newId(now),
    villageId,
    name,
    ...pinyinOf(name),
    unit,
    points,
    stock,
    limitPerWindow: limitPerWindow ?? null,
    position: existing.length + index + 1,
  }))
  await insertRows(tx, 'Good', goods)
  await insertRows(
    tx,
    'StockMove',
    goods
      .filter(({ stock }) => stock > 0)
      .map(({ id, stock }) => ({
        id: newId(now),
        villageId,
        goodId: id,
        kind: 'COUNTED' as const,
        quantity: stock,
        stockAfter: stock,
        counted: stock,
        recordedById: actor.staffId,
        recordedAt: now,
      })),
  )
  return done(goods.map(({ id }) => id))
}

/** New name, unit, price or limit; past redemptions keep theirs. GOOD_UNKNOWN, GOOD_NAME_TAKEN. */
export async function changeGood(
  tx: Tx,
  actor: Actor,
  input: ChangeGoodInput,
): Promise<Result<{ goodId: string }>> {
  const forbidden = refuseUnless(actor, 'good.change')
  if (forbidden) return forbidden
  const { goodId, ...data } = input
  const { villageId } = actor
  const namesake = await tx.good.findFirst({
    where: { villageId, name: data.name, NOT: { id: goodId } },
  })
  if (namesake) return refuse('GOOD_NAME_TAKEN', { field: 'name', figures: { name: data.name } })
  const changed = await tx.good.updateMany({
    where: { villageId, id: goodId },
    data: { ...data, ...pinyinOf(data.name) },
  })
  return changed.count === 1 ? done({ goodId }) : refuse('GOOD_UNKNOWN', { field: 'goodId' })
}

/** Takes a good off the counter, or puts it back; its history stays. GOOD_UNKNOWN. */
export async function archiveGood(
  tx: Tx,
  actor: Actor,
  input: ArchiveGoodInput,
): Promise<Result<{ goodId: string }>> {
  return setArchived(tx, actor, input.goodId, actor.now)
}

export async function restoreGood(
  tx: Tx,
  actor: Actor,
  input: ArchiveGoodInput,
): Promise<Result<{ goodId: string }>> {
  return setArchived(tx, actor, input.goodId, null)
}

async function setArchived(tx: Tx, actor: Actor, goodId: string, archivedAt: Date | null) {
  const forbidden = refuseUnless(actor, 'good.change')
  if (forbidden) return forbidden
  const changed = await tx.good.updateMany({
    where: { villageId: actor.villageId, id: goodId },
    data: { archivedAt },
  })
  return changed.count === 1 ? done({ goodId }) : refuse('GOOD_UNKNOWN', { field: 'goodId' })
}
