import { expect, it } from 'vitest'
import { auditBalances } from '@/lib/ledger/audit-balances'
import { balanceOf, close, testVillage } from '@/lib/testing/village'
import { bringIn, countsOf, look, report, undo } from './test-import'

const sheet = [
  ['户号', '户主', '期初积分', '其中本季已挣'],
  ['1', '张小明', '１２０分', '20'],
  ['', '李秀兰', '-12', ''],
  ['3', '', '0', ''],
  ['4', '张小明', '10', ''],
  ['77', '', '10', ''],
  ['', '李秀兰', '9', ''],
  ['3', '', '一百', ''],
]

it('brings points over from paper, once', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'OPENINGS', sheet)
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED HEADING',
    '2 NEW',
    '3 NEW',
    '4 SAME',
    '5 REFUSED HOUSEHOLD_OTHER_HEAD',
    '6 REFUSED HOUSEHOLD_UNKNOWN',
    '7 REFUSED SAME_LINE_TWICE',
    '8 REFUSED NOT_A_NUMBER',
  ])
  expect(await balanceOf(village, village.households[0])).toBe(120)
  expect(await balanceOf(village, village.households[1])).toBe(-12)
  const again = await look(village, 'OPENINGS', sheet)
  expect(await countsOf(village, again)).toMatchObject({ turns: 0, counts: { SAME: 3 } })
  const other = await look(village, 'OPENINGS', [
    ['户号', '期初积分'],
    ['1', '121'],
  ])
  expect(await report(village, other)).toEqual(['1 SKIPPED HEADING', '2 REFUSED OPENING_DIFFERS'])
})

it('is taken back by opposite lines, but not for one’s own house', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'OPENINGS', sheet)
  const { staffId } = village.manager
  await village.db.write(async (tx) => {
    await tx.staff.update({ where: { id: staffId }, data: { householdId: village.households[1] } })
    return { ok: true, value: undefined }
  })
  await undo(village, importId)
  expect(await balanceOf(village, village.households[0])).toBe(0)
  expect(await balanceOf(village, village.households[1])).toBe(-12)
  expect(await countsOf(village, importId)).toMatchObject({ state: 'UNDONE', left: 1 })
  const findings = await auditBalances(village.db.read, village.villageId)
  expect(findings.flatMap(({ differences }) => differences)).toEqual([])
  const mended = await look(village, 'OPENINGS', sheet)
  expect((await report(village, mended)).slice(1, 3)).toEqual(['2 NEW', '3 SAME'])
})

it('comes too late when a month has been closed', async () => {
  const village = await testVillage()
  await close(village, '2026-07', '2026-08-01')
  const importId = await look(village, 'OPENINGS', sheet)
  expect((await report(village, importId))[1]).toBe('2 REFUSED OPENING_AFTER_CLOSING')
})
