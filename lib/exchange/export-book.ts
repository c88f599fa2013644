import { Prisma } from '@/lib/db/generated/sqlite/client'
import { openingsInBook } from '@/lib/households/openings-in-book'
import { ruleBook } from '@/lib/rules/queries'
import { deedColumns, reporterWords } from './deed-words'
import { allPages, type ExportTable, mapped } from './export-table'
import { knownHouseholds } from './household-lookup'
import { livingWords } from './household-words'
import { countingOf, versionMeant } from './rule-terms-in'
import { countingWords, listWords, ruleColumns, scaleWords, unitWords } from './rule-words'

const yesOrNo = (yes: boolean) => (yes ? '是' : '否')

/** Tables that come back in through the import as they went out. */
export const householdsOut: ExportTable = {
  name: 'households',
  deed: 'household.look',
  title: '户和成员',
  headings: ['户号', '户主', '组', '家庭成员', '住处', '参加排名', '余额'],
  widths: [8, 16, 12, 36, 10, 10, 10],
  rows: async function* (reader, { villageId }) {
    const balances = await reader.household.findMany({
      where: { villageId },
      select: { id: true, balance: true },
    })
    const balanceOf = new Map(balances.map(({ id, balance }) => [id, balance]))
    yield* mapped(await knownHouseholds(reader, villageId, Prisma.sql`1 = 1`), (household) => [
      household.number,
      household.headName,
      household.groupName,
      household.members.map(({ name }) => name).join('、'),
      livingWords[household.living][0],
      yesOrNo(household.ranked),
      balanceOf.get(household.id) ?? 0,
    ])
  },
}

export const rulesOut: ExportTable = {
  name: 'rules',
  deed: 'rule.look',
  title: '积分细则',
  headings: ruleColumns.map(({ heading }) => heading),
  widths: ruleColumns.map(({ width }) => width),
  rows: async function* (reader, { villageId, today }) {
    const book = await ruleBook(reader, villageId)
    yield* mapped(
      book.flatMap(({ versions }) => versionMeant(versions, today) ?? []),
      (rule) => [
        rule.name,
        listWords[rule.list][0],
        unitWords[rule.unit][0],
        scaleWords[rule.scale][0],
        rule.points,
        rule.minPoints,
        rule.maxPoints,
        rule.capMonth,
        rule.capQuarter,
        rule.capYear,
        countingWords[countingOf(rule)][0],
        yesOrNo(rule.singleReview),
        yesOrNo(rule.photoRequired),
        rule.since,
        rule.until,
        rule.meeting,
      ],
    )
  },
}

export const openingsOut: ExportTable = {
  name: 'openings',
  deed: 'entry.look',
  title: '期初积分',
  headings: ['户号', '户主', '组', '期初积分', '其中本季已挣'],
  widths: [8, 16, 12, 12, 14],
  rows: async function* (reader, { villageId }) {
    const openings = await openingsInBook(reader, villageId)
    const households = await knownHouseholds(reader, villageId, Prisma.sql`1 = 1`)
    yield* mapped(
      households.filter(({ id }) => openings.has(id)),
      ({ id, number, headName, groupName }) => [
        number,
        headName,
        groupName,
        openings.get(id)?.opening ?? 0,
        openings.get(id)?.earned ?? 0,
      ],
    )
  },
}

const claimWords = {
  WAITING: '等着评议',
  POSTPONED: '缓议',
  PASSED: '通过',
  DECLINED: '未通过',
  WITHDRAWN: '已撤回',
} as const

export const deedsOut: ExportTable = {
  name: 'deeds',
  deed: 'entry.look',
  title: '记的事和评议结果',
  headings: [...deedColumns.map(({ heading }) => heading), '评议的说明'],
  widths: [...deedColumns.map(({ width }) => width), 24],
  rows: async function* (reader, { villageId }) {
    const claims = allPages(async (skip, take) => {
      const page = await reader.claim.findMany({
        where: { villageId },
        orderBy: [{ occurredOn: 'asc' }, { id: 'asc' }],
        skip,
        take,
        include: {
          household: {
            select: { number: true, headName: true, group: { select: { name: true } } },
          },
          batch: { select: { reportedBy: true, note: true } },
        },
      })
      const corrected = await reader.entry.findMany({
        where: {
          villageId,
          claimId: { in: page.map(({ id }) => id) },
          reversal: { isNot: null },
        },
        select: { claimId: true },
      })
      const gone = new Set(corrected.map(({ claimId }) => claimId))
      return page.map((claim) => ({ ...claim, corrected: gone.has(claim.id) }))
    })
    yield* mapped(claims, ({ household, batch, ...claim }) => [
      claim.occurredOn,
      household.number,
      household.headName,
      household.group.name,
      claim.memberName,
      claim.ruleName,
      claim.quantity,
      claim.points,
      reporterWords[batch.reportedBy][0],
      batch.note,
      claim.toldHousehold,
      claim.corrected ? '已更正' : claimWords[claim.status],
      claim.decisionNote,
    ])
  },
}
