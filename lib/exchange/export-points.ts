import { dayOf, isLate } from '@/lib/ledger/entry-kinds'
import { ledgerPage } from '@/lib/ledger/queries'
import { rangeOf } from '@/lib/months/month-range'
import { monthTotals } from '@/lib/months/queries'
import { standingTable } from '@/lib/ranking/places'
import { publishedPeriods, redListsOf, standingsOf } from '@/lib/ranking/queries'
import { isPeriod, monthOf, quarterOf } from '@/lib/shared/civil-date'
import { allPages, type ExportTable, mapped, type TableAsked } from './export-table'
import { listWords } from './rule-words'

const entryWords = {
  EARN: '记分',
  OPENING: '期初',
  REDEEM: '兑换',
  REFUND: '退回',
  REVERSAL: '更正',
  TRANSFER: '转移',
  EXPIRE: '过期',
} as const

export const ledgerOut: ExportTable = {
  name: 'ledger',
  deed: 'entry.look',
  title: '流水',
  headings: [
    '号',
    '日期',
    '记在',
    '户号',
    '户主',
    '种类',
    '五类',
    '事由',
    '数量',
    '积分',
    '余额',
    '进余额',
    '算名次',
    '补记',
    '谁做的',
    '记账人',
    '评议人',
    '更正第几号',
    '原因',
  ],
  widths: [8, 12, 10, 8, 16, 8, 12, 28, 8, 8, 8, 8, 8, 8, 12, 12, 12, 12, 28],
  rows: async function* (reader, { villageId }) {
    const lines = allPages(async (skip, take) => {
      const { lines } = await ledgerPage(
        reader,
        villageId,
        {},
        { page: skip / take + 1, size: take },
      )
      return lines
    })
    yield* mapped(lines, (line) => [
      line.seq,
      dayOf(line),
      line.countsIn,
      line.number,
      line.headName,
      entryWords[line.kind],
      line.list && listWords[line.list][0],
      // the table's words are Chinese, whoever takes it along
      line.ruleName ?? (line.goods.join('、') || null),
      line.quantity,
      line.points,
      line.balanceAfter,
      line.spendable ? '是' : '否',
      line.ranks ? '是' : '否',
      isLate(line) ? '补记' : '',
      line.memberName,
      line.recordedBy,
      line.approvedBy,
      line.reversesSeq,
      line.reason,
    ])
  },
}

export const monthsOut: ExportTable = {
  name: 'months',
  deed: 'month.look',
  title: '月度汇总',
  headings: [
    '户号',
    '户主',
    '组',
    '期初',
    '社会公德',
    '家庭美德',
    '加分项',
    '扣分项',
    '临时项',
    '其中不能兑换',
    '已兑换',
    '其他',
    '期末',
  ],
  widths: [8, 16, 12, 8, 10, 10, 8, 8, 8, 14, 8, 8, 8],
  rows: async function* (reader, asked) {
    const range = rangeOf(askedPeriod(asked))
    const totals = range ? await monthTotals(reader, asked.villageId, range) : []
    yield* mapped(totals, (row) => [
      row.number,
      row.headName,
      row.groupName,
      row.opening,
      row.social,
      row.family,
      row.bonus,
      row.deduction,
      row.temporary,
      row.notSpendable,
      row.redeemed,
      row.other,
      row.closing,
    ])
  },
}

/** The period that is asked for, else the running quarter. */
function askedPeriod({ period, today }: Pick<TableAsked, 'period' | 'today'>): string {
  return period !== undefined && rangeOf(period) ? period : quarterOf(monthOf(today))
}

export const standingOut: ExportTable = {
  name: 'standing',
  deed: 'standing.look',
  title: '名次',
  headings: ['名次', '户号', '户主', '组', '积分'],
  widths: [8, 8, 16, 12, 10],
  rows: async function* (reader, asked) {
    const period = askedPeriod(asked)
    const quarter = isPeriod(period) ? period : quarterOf(period)
    const { placed } = standingTable(await standingsOf(reader, asked.villageId, quarter))
    yield* mapped(placed, ({ place, number, headName, groupName, points }) => [
      place,
      number,
      headName,
      groupName,
      points,
    ])
  },
}

export const redListOut: ExportTable = {
  name: 'redList',
  deed: 'standing.look',
  title: '红榜',
  headings: ['哪一期', '第几版', '公示日期', '名次', '户号', '户主', '组', '积分', '再版原因'],
  widths: [10, 8, 12, 8, 8, 16, 12, 10, 24],
  rows: async function* (reader, { villageId }) {
    for (const period of await publishedPeriods(reader, villageId))
      for (const list of await redListsOf(reader, villageId, period))
        yield* mapped(list.places, (row) => [
          period,
          list.edition,
          list.publishedOn,
          row.place,
          row.number,
          row.headName,
          row.groupName,
          row.points,
          list.reason,
        ])
  },
}
