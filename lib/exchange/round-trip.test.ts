import { expect, it } from 'vitest'
import { passClaims } from '@/lib/earning/decide-claims'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { earn, expectDone, on, record, type TestVillage, testVillage } from '@/lib/testing/village'
import type { TableName } from './export-table'
import { exportTables } from './export-tables'
import type { ImportKind } from './importer'
import { importers } from './importers'
import { readTableFile } from './read-file'
import type { TextTable } from './table'
import { templateOf } from './template'
import { bringIn, countsOf, day, look, report, undo } from './test-import'
import { type Format, writeTable } from './write-table'

async function exported(village: TestVillage, name: TableName, format: Format): Promise<TextTable> {
  const table = exportTables.find((known) => known.name === name)
  if (!table) throw new Error(`no table ${name}`)
  const asked = { villageId: village.villageId, today: day }
  const bytes = await village.db.snapshot(async (reader) => {
    const parts: Uint8Array[] = []
    for await (const part of await writeTable(table, format, reader, asked)) parts.push(part)
    return Buffer.concat(parts)
  })
  return expectDone(await readTableFile(bytes))
}

const people = [
  { headName: '=张小明', groupName: '-一组', members: ['家人1', '@家人'], opening: 120 },
  { headName: 'Алтан Цэцэг', groupName: '一组', members: ['Бат Эрдэнэ'], opening: -12 },
  {
    headName: '阿拉腾其木格·额尔敦',
    groupName: '二组',
    members: [],
    earnedThisQuarter: 20,
    opening: 20,
  },
]

it.each<[ImportKind, TableName]>([
  ['HOUSEHOLDS', 'households'],
  ['RULES', 'rules'],
  ['OPENINGS', 'openings'],
  ['DEEDS', 'deeds'],
])('%s go out and come back in without changing anything', async (kind, name) => {
  const village = await testVillage(people)
  const [first = '', second = ''] = village.households
  await earn(village, 'clean-up', '2026-07-08', [first, second])
  const sheet = await record(village, 'clean-yard', '2026-07-09', [first], { decided: 12 })
  await record(village, 'litter', '2026-07-10', [second])
  const [claim] = await village.db.read.claim.findMany({ where: { batchId: sheet } })
  const claimIds = [claim?.id ?? '']
  expectDone(
    await village.db.write((tx) => passClaims(tx, on(day, village.reviewer), { claimIds })),
  )
  for (const format of ['xlsx', 'csv'] as const) {
    const table = await exported(village, name, format)
    expect(table.length).toBeGreaterThan(3)
    const importId = await look(village, kind, table)
    const { turns, counts } = await countsOf(village, importId)
    expect({ turns, ...counts }).toEqual({
      ...{ turns: 0, NEW: 0, CHANGED: 0, REFUSED: 0 },
      ...{ SAME: table.length - 1, SKIPPED: 1 },
    })
  }
})

it('deeds that were taken back do not come in again', async () => {
  const village = await testVillage(people)
  const importId = await bringIn(village, 'DEEDS', [
    ['日期', '户号', '细则'],
    ['2026-07-08', '1', '参加村庄清洁行动'],
  ])
  await undo(village, importId)
  await record(village, 'mediation', '2026-07-09', village.households.slice(0, 1))
  const again = await look(village, 'DEEDS', await exported(village, 'deeds', 'csv'))
  expect(await report(village, again)).toEqual([
    '1 SKIPPED HEADING',
    '2 SKIPPED NOT_COUNTED',
    '3 SAME',
  ])
})

it('every table has a heading for each cell, whoever has nothing in it', async () => {
  const village = await testVillage(people)
  for (const { name, headings, widths } of exportTables) {
    expect(widths).toHaveLength(headings.length)
    const [heading] = await exported(village, name, 'csv')
    expect(heading).toEqual(headings)
  }
})

it('a template is understood, and its example brings nothing in', async () => {
  for (const importer of Object.values(importers)) {
    const village = await testVillage(people)
    const table = expectDone(await readTableFile(await templateOf(importer)))
    const filled = [...table, ['x']]
    const importId = await look(village, importer.kind, filled)
    expect((await report(village, importId)).slice(0, 2)).toEqual([
      '1 SKIPPED HEADING',
      '2 SKIPPED EXAMPLE',
    ])
  }
})

it.each([520, 1_210])(
  '%i deeds go out with their households and what was corrected',
  async (many) => {
    const village = await testVillage(
      Array.from({ length: many }, (_, n) => ({
        headName: `户主${n}`,
        groupName: '一组',
        members: [],
      })),
    )
    await earn(village, 'clean-up', '2026-07-08', village.households)
    const [line] = await village.db.read.entry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
    const correct = { entryId: line?.id ?? '', reason: '记错了' }
    expectDone(await village.db.write((tx) => reverseEntry(tx, on(day, village.manager), correct)))
    for (const format of ['xlsx', 'csv'] as const) {
      const [, ...rows] = await exported(village, 'deeds', format)
      const heads = new Set(rows.map((row) => row[2]))
      const results = rows.map((row) => row[11])
      expect({ rows: rows.length, heads: heads.size }).toEqual({ rows: many, heads: many })
      expect(results.filter((result) => result === '已更正')).toHaveLength(1)
    }
  },
)

it('explains every column in English without a Chinese word but what is written in the file', () => {
  for (const { columns } of Object.values(importers))
    for (const { note, englishNote, example, englishExample = example } of columns) {
      expect(englishNote === '').toBe(note === '')
      expect(englishNote.replace('户主', '')).not.toMatch(/\p{Script=Han}/u)
      expect(String(englishExample ?? '')).not.toMatch(/\p{Script=Han}/u)
    }
})
