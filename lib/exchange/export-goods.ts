import { archivedGoods, goodsOnOffer } from '@/lib/goods/queries'
import { civilDateOf } from '@/lib/shared/civil-date'
import { allPages, type ExportTable, mapped } from './export-table'

export const goodsOut: ExportTable = {
  name: 'goods',
  deed: 'good.look',
  title: '物品',
  headings: [
    '键号',
    '名称',
    '单位',
    '分值',
    '库存',
    '每户限量',
    '类别',
    '货架号',
    '条码',
    '单件进价（元）',
    '状态',
  ],
  widths: [8, 20, 8, 8, 8, 10, 10, 8, 16, 14, 8],
  rows: async function* (reader, { villageId, today }) {
    const goods = [
      ...(await goodsOnOffer(reader, villageId, today)),
      ...(await archivedGoods(reader, villageId, today)),
    ]
    yield* mapped(goods, (good) => [
      good.position,
      good.name,
      good.unit,
      good.points,
      good.stock,
      good.limitPerWindow,
      good.category,
      good.shelf,
      good.barcode,
      good.costFen === null ? null : good.costFen / 100,
      good.archivedAt ? '停用' : '在用',
    ])
  },
}

const moveWords = {
  BOUGHT: '购进',
  DONATED: '捐赠',
  GIVEN: '兑出',
  RETURNED: '退回',
  EXCHANGED: '换货',
  DAMAGED: '损坏',
  SENT_BACK: '退货',
  COUNTED: '盘点',
} as const

export const stockOut: ExportTable = {
  name: 'stock',
  deed: 'good.look',
  title: '出入库',
  headings: [
    '日期',
    '物品',
    '种类',
    '件数',
    '之后库存',
    '数得',
    '花费（元）',
    '票据号',
    '捐赠人',
    '退给谁',
    '说明',
  ],
  widths: [12, 20, 8, 8, 10, 8, 12, 14, 16, 16, 28],
  rows: async function* (reader, { villageId }) {
    const moves = allPages((skip, take) =>
      reader.stockMove.findMany({
        where: { villageId },
        orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
        skip,
        take,
        include: { good: { select: { name: true } } },
      }),
    )
    yield* mapped(moves, (move) => [
      civilDateOf(move.recordedAt),
      move.good.name,
      moveWords[move.kind],
      move.quantity,
      move.stockAfter,
      move.counted,
      move.costFen === null ? null : move.costFen / 100,
      move.invoice,
      move.donor,
      move.supplier,
      move.reason,
    ])
  },
}

export const redemptionsOut: ExportTable = {
  name: 'redemptions',
  deed: 'window.look',
  title: '兑换单',
  headings: [
    '单号',
    '日期',
    '兑换活动',
    '户号',
    '户主',
    '物品',
    '件数',
    '每件分值',
    '合计分值',
    '领取人',
    '代领关系',
    '取消日期',
    '取消原因',
  ],
  widths: [8, 12, 20, 8, 16, 20, 8, 10, 10, 14, 12, 12, 24],
  rows: async function* (reader, { villageId }) {
    const redemptions = allPages((skip, take) =>
      reader.redemption.findMany({
        where: { villageId },
        orderBy: { receipt: 'asc' },
        skip,
        take,
        include: {
          lines: { orderBy: { position: 'asc' } },
          household: { select: { number: true, headName: true } },
          window: { select: { name: true } },
        },
      }),
    )
    for await (const { lines, household, window, ...redemption } of redemptions)
      yield* mapped(lines, (line) => [
        redemption.receipt,
        redemption.redeemedOn,
        window.name,
        household.number,
        household.headName,
        line.goodName,
        line.quantity,
        line.points,
        line.points * line.quantity,
        redemption.collectorName,
        redemption.collectorRelation,
        redemption.cancelledAt && civilDateOf(redemption.cancelledAt),
        redemption.cancelReason,
      ])
  },
}
