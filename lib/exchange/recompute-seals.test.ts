import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { recordSheet } from '@/lib/earning/record-sheet'
import { sealRecipe, sealRecipeRun } from '@/lib/months/seal-recipe'
import { sheet } from '@/lib/testing/sheets'
import { close, earn, expectDone, on, pass, testVillage } from '@/lib/testing/village'
import { exportTables } from './export-tables'
import { writeTable } from './write-table'

test('the seals are recomputed by the documented recipe of ten lines, from the table alone', async () => {
  expect(sealRecipe.trim().split('\n')).toHaveLength(10)
  const document = readFileSync('docs/recompute-seals.md', 'utf8')
  expect(document).toContain(`\`\`\`python\n${sealRecipe}\`\`\``)
  expect(document).toContain(sealRecipeRun.command)
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  for (const toldHousehold of ['=当面说的, "两次"', "'电话", '换行\n再说'])
    await takeAway(village, toldHousehold)
  await close(village, '2026-08', '2026-09-01')
  await earn(village, 'lecture', '2026-09-05', village.households.slice(0, 2), { quantity: 2 })
  await close(village, '2026-09', '2026-10-01')
  const { db, villageId } = village
  const months = await db.read.month.findMany({ where: { villageId }, orderBy: { month: 'asc' } })
  const said = recompute(await tableOf(village))
  expect(said).toEqual(months.map(({ month, seal }) => `${month} ${seal} ok`))
})

test('control: a table in which a point was changed is told', async () => {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await close(village, '2026-07', '2026-08-01')
  const table = await tableOf(village)
  expect(recompute(table.replace(',EARN,SOCIAL,20,', ',EARN,SOCIAL,21,'))[0]).toMatch(/DIFFERENT$/)
})

type Village = Awaited<ReturnType<typeof testVillage>>

async function takeAway(village: Village, toldHousehold: string): Promise<void> {
  const day = '2026-07-06'
  const deed = sheet(village, {
    ...{ rule: 'burning', occurredOn: day, toldHousehold, sameDayMeant: true },
  })
  expectDone(await village.db.write((tx) => recordSheet(tx, on(day, village.recorder), deed)))
  await pass(village, deed.sheetId, day)
}

async function tableOf({ db, villageId }: Village): Promise<string> {
  const table = exportTables.find(({ name }) => name === 'seals')
  if (!table) throw new Error('no table of the seals')
  const parts: Uint8Array[] = []
  const asked = { villageId, today: '2026-10-08' }
  for await (const bytes of await writeTable(table, 'csv', db.read, asked)) parts.push(bytes)
  return Buffer.concat(parts).toString()
}

function recompute(table: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'points-seals-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { file, program, command } = sealRecipeRun
  writeFileSync(join(folder, program), sealRecipe)
  writeFileSync(join(folder, file), table)
  const { stdout, stderr } = spawnSync(command, { cwd: folder, encoding: 'utf8', shell: true })
  expect(stderr).toBe('')
  return stdout.trim().split('\n')
}
