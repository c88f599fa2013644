import fc from 'fast-check'
import { countShelf } from '@/lib/goods/count-shelf'
import { foundOnShelf } from '@/lib/goods/found-on-shelf'
import { writeOffGoods } from '@/lib/goods/move-stock'
import { receiveGoods } from '@/lib/goods/receive-goods'
import { newId } from '@/lib/shared/id'
import { by, deed, firstOf, pick, when, which } from './deed'

const some = fc.record({ who: by('clerk'), which, quantity: fc.integer({ min: 1, max: 12 }) })

export const receiveDeed = deed('receive', some, async (scene, { who, which, quantity }) => {
  const good = pick(scene.model.goods, which)
  if (!good) return
  const lot = {
    ...{ moveId: newId(), kind: 'BOUGHT' as const, invoice: null, donor: null, reason: null },
    good: { [good.id]: { quantity, costFen: null } },
  }
  const receive = (tx: Parameters<typeof receiveGoods>[0]) =>
    receiveGoods(tx, scene.actor(who), lot)
  const received = await scene.write(receive, scene.may(who, 'stock.move'))
  if (!received) return
  good.stock += quantity
  await scene.again(receive, received)
})

export const writeOffDeed = deed('write off', some, async (scene, { who, which, quantity }) => {
  const good = pick(scene.model.goods, which)
  if (!good) return
  const off = await scene.write(
    (tx) =>
      writeOffGoods(tx, scene.actor(who), {
        ...{ moveId: newId(), goodId: good.id, quantity, reason: '过期' },
      }),
    firstOf(scene.may(who, 'stock.move'), when(good.stock < quantity, 'STOCK_WOULD_BE_NEGATIVE')),
  )
  if (off) good.stock -= quantity
})

export const foundDeed = deed('found', some, async (scene, { who, which, quantity }) => {
  const good = pick(scene.model.goods, which)
  if (!good) return
  const found = await scene.write(
    (tx) => foundOnShelf(tx, scene.actor(who), { goodId: good.id, quantity, reason: '柜子里还有' }),
    scene.may(who, 'stock.move'),
  )
  if (found) good.stock += quantity
})

export const countDeed = deed(
  'count',
  fc.record({
    who: by('clerk'),
    counted: fc.array(fc.nat({ max: 15 }), { minLength: 3, maxLength: 3 }),
    seenMore: fc.constantFrom(0, 0, 0, 0, 1),
    reason: fc.constantFrom('少了', '少了', null),
  }),
  async (scene, { who, counted, seenMore, reason }) => {
    const { goods } = scene.model
    const sheet = goods.map((good, index) => {
      const stockSeen = good.stock + seenMore
      return { good, stockSeen, counted: counted[index] ?? 0 }
    })
    const refused = sheet.flatMap(({ stockSeen, counted }) =>
      firstOf(
        when(counted !== stockSeen && reason === null, 'COUNT_DIFFERS'),
        when(seenMore > 0, 'STOCK_MOVED_MEANWHILE'),
      ),
    )
    const input = {
      good: Object.fromEntries(
        sheet.map(({ good, stockSeen, counted }) => [good.id, { counted, stockSeen, reason }]),
      ),
    }
    const written = await scene.write(
      (tx) => countShelf(tx, scene.actor(who), input),
      firstOf(scene.may(who, 'stock.move'), refused),
    )
    if (written) for (const { good, counted } of sheet) good.stock = counted
  },
)
