import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { newId } from '@/lib/shared/id'
import { pinyinOf } from '@/lib/shared/pinyin'
import { done, type Refused, type Result, refuse } from '@/lib/shared/result'
import { type ArchiveGoodInput, type ChangeGoodInput, type GoodInput, mostKinds } from './input'
import { priceChange } from './set-price'

/** What is known of a good when the village begins, and more of one that is added later. */
export type NewGood = Pick<GoodInput, 'name' | 'unit' | 'points'> &
  Partial<GoodInput> & {
    /** What is on the shelf; counted, not bought. */
    stock: number
  }

/** One new kind of good; what is on the shelf is received or counted afterwards. GOOD_NAME_TAKEN, BARCODE_TAKEN. */
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

/**
 * Several kinds at once with what is on the shelf: the set-up. Refuses GOOD_NAME_TAKEN {name},
 * BARCODE_TAKEN {name}, TOO_MANY.
 */
export async function addGoods(
  tx: Tx,
  actor: Actor,
  input: { goods: readonly NewGood[] },
): Promise<Result<string[]>> {
  const forbidden = refuseUnless(actor, 'good.change')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const existing = await tx.good.findMany({
    where: { villageId },
    select: { name: true, archivedAt: true },
  })
  const onOffer = existing.filter(({ archivedAt }) => archivedAt === null).length
  if (onOffer + input.goods.length > mostKinds)
    return refuse('TOO_MANY', { field: 'name', figures: { max: mostKinds } })
  const taken = new Set(existing.map(({ name }) => name))
  for (const { name } of input.goods) {
    if (taken.has(name)) return refuse('GOOD_NAME_TAKEN', { field: 'name', figures: { name } })
    taken.add(name)
  }
  for (const { barcode } of input.goods) {
    const barred = await refuseBarcode(tx, villageId, barcode ?? null)
    if (barred) return barred
  }
  const goods = input.goods.map((good, index) => ({
    ...good,
    ...pinyinOf(good.name),
    id: newId(now),
    villageId,
    position: existing.length + index + 1,
  }))
  await insertRows(tx, 'Good', goods)
  const holdsFrom = todayOf(actor)
  await insertRows(
    tx,
    'PriceChange',
    goods.map(({ id, points }) => priceChange(actor, { goodId: id, points, holdsFrom })),
  )
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

/**
 * All of a good but its price, which has a day. Past redemptions keep its name and unit. Refuses
 * GOOD_UNKNOWN, GOOD_NAME_TAKEN, BARCODE_TAKEN {name}.
 */
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
  const barred = await refuseBarcode(tx, villageId, data.barcode, goodId)
  if (barred) return barred
  const changed = await tx.good.updateMany({
    where: { villageId, id: goodId },
    data: { ...data, ...pinyinOf(data.name) },
  })
  return changed.count === 1 ? done({ goodId }) : refuse('GOOD_UNKNOWN', { field: 'goodId' })
}

/** A barcode names one good of the village. */
async function refuseBarcode(
  tx: Tx,
  villageId: string,
  barcode: string | null,
  of?: string,
): Promise<Refused | undefined> {
  if (barcode === null) return undefined
  const other = await tx.good.findFirst({ where: { villageId, barcode, NOT: { id: of ?? '' } } })
  return other
    ? refuse('BARCODE_TAKEN', { field: 'barcode', figures: { name: other.name } })
    : undefined
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
