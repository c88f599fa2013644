import { expect, it } from 'vitest'
import { found } from '@/lib/access/test-traces'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { auditHouseholds } from '@/lib/households/audit-households'
import { cardCodeOf } from '@/lib/households/card-code'
import { findCardHolder } from '@/lib/households/card-holder'
import { deleteGroup } from '@/lib/households/change-group'
import { changeHousehold } from '@/lib/households/change-household'
import { groupsWithLeaders } from '@/lib/households/change-queries'
import { findHouseholds, householdByNumber, householdsPage } from '@/lib/households/queries'
import { done } from '@/lib/shared/result'
import { expectDone, on, record, type TestVillage, testVillage } from '@/lib/testing/village'
import { confirmImport } from './confirm-import'
import { knownHouseholds } from './household-lookup'
import { linesOfImport } from './queries'
import { bringIn, confirm, countsOf, day, look, report, runThrough, undo } from './test-import'

const list = [
  ['某村户口花名册', '', '', ''],
  ['组', '户主姓名', '户 号', '家庭成员（不含户主）'],
  ['一组', '张小明', '１', '家人1'],
  ['', '王五', '12号', '妻：赵六、王小五'],
  ['二组', '格日勒图', '', '娜仁 乌云'],
  ['', '', '', ''],
  ['三组', '钱七', '1', ''],
  ['', '阿拉腾其木格', '13', ''],
  ['合计', '5户', '', ''],
]

async function households(village: Awaited<ReturnType<typeof testVillage>>) {
  const found = await village.db.read.household.findMany({
    where: { villageId: village.villageId },
    include: { group: true, members: { where: { leftOn: null }, orderBy: { position: 'asc' } } },
    orderBy: { number: 'asc' },
  })
  return found.map(
    ({ number, headName, group, members, living }) =>
      `${number} ${headName} ${group.name} ${members.slice(1).map(({ name }) => name)} ${living}`,
  )
}

it('says line by line what will be, and writes nothing before it is confirmed', async () => {
  const village = await testVillage()
  const before = await households(village)
  const importId = await look(village, 'HOUSEHOLDS', list)
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED TITLE',
    '2 SKIPPED HEADING',
    '3 SAME',
    '4 NEW',
    '5 NEW',
    '7 REFUSED HOUSEHOLD_OTHER_HEAD',
    '8 NEW',
    '9 SKIPPED TOTAL',
  ])
  expect(await countsOf(village, importId)).toMatchObject({
    state: 'CHECKED',
    emptyLines: 1,
    turns: 3,
  })
  expect(await households(village)).toEqual(before)
})

it('writes the new ones, and nothing when the same file comes again', async () => {
  const village = await testVillage()
  await bringIn(village, 'HOUSEHOLDS', list)
  const after = await households(village)
  expect(after).toContain('12 王五 一组 赵六,王小五 HOME')
  expect(after).toContain('5 格日勒图 二组 娜仁,乌云 HOME')
  // a namesake in another group is another household
  expect(after).toContain('13 阿拉腾其木格 三组  HOME')
  const again = await look(village, 'HOUSEHOLDS', list)
  expect(await countsOf(village, again)).toMatchObject({
    turns: 0,
    counts: { SAME: 4, REFUSED: 1 },
  })
  expect(await households(village)).toEqual(after)
  const [heads] = await auditHouseholds(village.db.read, village.villageId)
  expect(heads?.differences).toEqual([])
})

it('changes what differs, and undoing gives it back', async () => {
  const village = await testVillage()
  const before = await households(village)
  const importId = await bringIn(village, 'HOUSEHOLDS', [
    ['户号', '户主', '组', '家庭成员', '住处', '参加排名'],
    ['1', '家人1', '', '张小明', '外出', '否'],
    ['2', '李秀兰', '五组', '', '', ''],
    ['20', '新户', '五组', '新人', '外出', '是'],
  ])
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED HEADING',
    '2 CHANGED 户主:张小明→家人1 家庭成员:家人1→张小明 住处:在村→外出 参加排名:是→否',
    '3 CHANGED 组:一组→五组',
    '4 NEW',
  ])
  expect(await households(village)).toEqual(
    expect.arrayContaining([
      '1 家人1 一组 张小明 AWAY',
      '2 李秀兰 五组 家人2 HOME',
      '20 新户 五组 新人 AWAY',
    ]),
  )
  await undo(village, importId)
  expect(await households(village)).toEqual([...before, '100000 新户 五组 新人 CLOSED'])
  expect(await countsOf(village, importId)).toMatchObject({ state: 'UNDONE', left: 0 })
  await seesNothingOf(village, '新户')
  // its number is free again, for the mended file
  await bringIn(village, 'HOUSEHOLDS', [
    ['户号', '户主', '组'],
    ['20', '新户', '五组'],
  ])
  expect(await households(village)).toContain('20 新户 五组  HOME')
})

it('leaves in the traces whom it changed and brought, and who was taken back', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'HOUSEHOLDS', [
    ['户号', '户主', '组', '住处'],
    ['2', '李秀兰', '', '外出'],
    ['20', '新户', '五组', ''],
  ])
  await undo(village, importId)
  const traces = await found(village, {})
  expect(traces).toHaveLength(2)
  expect(traces).toEqual(
    expect.arrayContaining([
      ['名册.xlsx', ['linesBack', null, ['2号 李秀兰', '20号 新户（五组）']]],
      [
        '名册.xlsx',
        ['linesNew', null, ['20号 新户（五组）']],
        ['linesChanged', null, ['2号 李秀兰 · 住处：在村 → 外出']],
      ],
    ]),
  )
  // who confirms is traced besides, at the form
  expect(await found(village, { text: '2号 李秀兰' })).toHaveLength(2)
})

it('leaves what has a history or was changed since, and says so', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'HOUSEHOLDS', [
    ['户号', '户主', '组'],
    ['20', '有记录', '五组'],
    ['21', '改过的', '五组'],
    ['22', '没动过', '五组'],
  ])
  const ids = await village.db.read.household.findMany({
    where: { number: { gte: 20 } },
    orderBy: { number: 'asc' },
  })
  await record(village, 'clean-up', '2026-07-20', [ids[0]?.id ?? ''])
  expectDone(
    await village.db.write((tx) =>
      changeHousehold(tx, on('2026-07-20', village.manager), {
        ...{ householdId: ids[1]?.id ?? '', number: 21, groupName: '五组', headName: '改过的' },
        ...{
          members: ['后来的人'],
          living: 'HOME',
          notRanked: false,
        },
      }),
    ),
  )
  await undo(village, importId)
  const { left } = await countsOf(village, importId)
  expect(left).toBe(2)
  expect((await households(village)).slice(4)).toEqual([
    '20 有记录 五组  HOME',
    '21 改过的 五组 后来的人 HOME',
    '100000 没动过 五组  CLOSED',
  ])
})

it('says of a line with NUL and half a letter in it what is wrong with it', async () => {
  const village = await testVillage([])
  const importId = await look(village, 'HOUSEHOLDS', [
    ['名\0册\uD800'],
    ['组', '户主姓名', '户号', '备\0注'],
    ['一\0组', '张\uDC00三', '八\0号', ''],
    ['一组', '李\0四', '8', ''],
  ])
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED TITLE',
    '2 SKIPPED HEADING',
    '3 REFUSED NOT_A_NUMBER',
    '4 NEW',
  ])
})

it('puts a list with one person a line together', async () => {
  const village = await testVillage([])
  const importId = await look(village, 'HOUSEHOLDS', [
    ['序号', '姓名', '与户主关系', '村民小组', '身份证号'],
    ['1', '王五', '户主', '3', '150824199001011234'],
    ['2', '赵六', '妻', '3', '150824199001011234'],
    ['3', '王小五', '子', '3', '150824199001011234'],
    ['4', '钱七', '户主', '3', '150824199001011234'],
  ])
  await confirm(village, importId)
  // the running number of a list of people is the first one of its household
  expect(await households(village)).toEqual(['1 王五 3组 赵六,王小五 HOME', '4 钱七 3组  HOME'])
  expect(await countsOf(village, importId)).toMatchObject({ headings: ['身份证号'] })
  const line = await village.db.read.importLine.findFirst({
    where: { importId, item: { contains: '1508' } },
  })
  expect(line).toBeNull()
})

it('the only list taken back leaves an empty village, and comes in anew under its own numbers', async () => {
  const village = await testVillage([])
  const list = [
    ['序号', '姓名', '组'],
    ['7', '张三', '一组'],
    ['9', '李四', '二组'],
  ]
  await undo(village, await bringIn(village, 'HOUSEHOLDS', list))
  const { db, villageId } = village
  expect(await householdsPage(db.read, villageId, {}, 1)).toMatchObject({ total: 0 })
  await bringIn(village, 'HOUSEHOLDS', list)
  const { households: listed, total } = await householdsPage(db.read, villageId, {}, 1)
  expect({ total, numbers: listed.map(({ number }) => number) }).toEqual({
    ...{ total: 2, numbers: [7, 9] },
  })
  expect(await findHouseholds(db.read, villageId, '张三')).toHaveLength(1)
  const groups = await groupsWithLeaders(db.read, villageId)
  expect(groups.map(({ _count: counted }) => counted.households)).toEqual([1, 1])
})

it('a group that only households taken back lie in can be deleted', async () => {
  const village = await testVillage()
  const { db, manager, villageId } = village
  const list = [
    ['户主', '组'],
    ['张三', '新组'],
  ]
  await undo(village, await bringIn(village, 'HOUSEHOLDS', list))
  const group = await db.read.group.findFirstOrThrow({ where: { villageId, name: '新组' } })
  expectDone(await db.write((tx) => deleteGroup(tx, manager, { groupId: group.id })))
})

async function seesNothingOf({ db, villageId }: TestVillage, head: string): Promise<void> {
  const { households: listed } = await householdsPage(db.read, villageId, {}, 1)
  expect(listed.map(({ headName }) => headName)).not.toContain(head)
  expect(await findHouseholds(db.read, villageId, head)).toEqual([])
  expect(await householdByNumber(db.read, villageId, 100_000)).toBeNull()
  const known = await knownHouseholds(db.read, villageId, Prisma.sql`1 = 1`)
  expect(known.map(({ headName }) => headName)).not.toContain(head)
  const row = await db.read.household.findFirstOrThrow({ where: { villageId, headName: head } })
  const code = cardCodeOf({ villageId, householdId: row.id, cardVersion: 1 })
  expect(await findCardHolder(db.read, code)).toBeNull()
}

it('leaves out what stands below a table, and takes no remark for a head', async () => {
  const village = await testVillage()
  const importId = await look(village, 'HOUSEHOLDS', [
    ['户主', '组', '家庭成员'],
    ['审核山', '一组', ''],
    ['电话：13900001111', '一组', ''],
    ['合计2户', '', ''],
    ['', '', ''],
    ['制表：苏文清', '', '审核人：张三'],
    ['备注', '外出的没有写', ''],
  ])
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED HEADING',
    '2 NEW',
    '3 REFUSED HEAD_WITH_COLON',
    ...['4 SKIPPED FOOT', '6 SKIPPED FOOT', '7 SKIPPED FOOT'],
  ])
})

it('says what it read of a new line, and which groups it would make', async () => {
  const village = await testVillage()
  const importId = await look(village, 'HOUSEHOLDS', [
    ['户主', '组', '家庭成员', '住处'],
    ['赵一', '三组（东）', '李2 赵3', ''],
    ['赵二', '三组(东)', '', '外出'],
    ['赵三', '一组', '李四 妻', ''],
    ['赵四', '一组', '张 三', ''],
  ])
  const { db, villageId } = village
  const { lines } = await linesOfImport(db.read, villageId, importId, undefined, 1)
  expect(
    lines.slice(1).map(({ reads, newGroup, refusals }) => ({ reads, newGroup, refusals })),
  ).toEqual([
    {
      reads: [
        { key: 'groupName', value: '三组（东）' },
        { key: 'members', value: '李2、赵3' },
      ],
      newGroup: '三组（东）',
    },
    {
      reads: [
        { key: 'groupName', value: '三组（东）' },
        { key: 'members', value: '' },
        { key: 'living', value: '外出' },
      ],
    },
    { refusals: [{ code: 'NAMES_RUN_TOGETHER', field: 'members', figures: { names: '李四 妻' } }] },
    {
      reads: [
        { key: 'groupName', value: '一组' },
        { key: 'members', value: '张 三' },
      ],
    },
  ])
  await confirm(village, importId)
  expect(await households(village)).toContain('5 赵一 三组（东） 李2,赵3 HOME')
})

it('asks for numbers where two households of a group have heads of one name', async () => {
  const village = await testVillage()
  const importId = await look(village, 'HOUSEHOLDS', [
    ['户号', '户主', '组'],
    ['', '赵一', '一组'],
    ['', '赵一', '一组'],
    ['40', '赵二', '一组'],
    ['40', '赵二', '一组'],
  ])
  expect((await report(village, importId)).slice(1)).toEqual([
    '2 NEW',
    '3 REFUSED SAME_HEAD_TWICE',
    '4 NEW',
    '5 REFUSED SAME_LINE_TWICE',
  ])
})

it('finishes what was confirmed by somebody who lost their part and left meanwhile', async () => {
  const village = await testVillage()
  const { db, manager } = village
  const importId = await look(village, 'HOUSEHOLDS', list)
  expectDone(await db.write((tx) => confirmImport(tx, on(day, manager), { importId })))
  // the office changes between two chunks
  const { staffId, now } = manager
  await db.write(async (tx) => {
    await tx.staffRole.deleteMany({ where: { staffId } })
    return done(await tx.staff.update({ where: { id: staffId }, data: { retiredAt: now } }))
  })
  await runThrough(village, importId)
  expect(await countsOf(village, importId)).toMatchObject({ state: 'DONE', counts: { NEW: 3 } })
  expect(await households(village)).toContain('12 王五 一组 赵六,王小五 HOME')
})
