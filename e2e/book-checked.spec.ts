import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import BetterSqlite3 from 'better-sqlite3'
import { noteAudited, noteAuditFailed } from '@/lib/audit/state'
import { openDatabase } from '@/lib/db/client'
import type { Check } from '@/lib/shared/audit'
import { expectAccessible } from './support/expect-accessible'
import { soundAudit } from './support/sound-audit'
import type { StoryServer } from './support/story-server'
import { expect, test } from './support/test'

/* Anyone can check: no sign-in, no script, nothing about any household. */

test('anybody sees that the book adds up, and when it was last recomputed', async ({
  plainPage: page,
  page: office,
  signIn,
  village,
}) => {
  const { environment, dataFolder } = village
  const db = await openDatabase(environment.DATABASE_URL ?? '')
  const { id } = await db.read.village.findFirstOrThrow()
  const households = await db.read.household.findMany({ select: { headName: true } })
  const last = await db.read.month.findFirstOrThrow({
    where: { state: 'SEALED' },
    orderBy: { month: 'desc' },
  })
  await db.close()

  await page.goto('/shifancun')
  await page.getByRole('link', { name: '账本核对' }).click()
  await expect(page).toHaveURL(/\/shifancun\/book$/)
  await expect(page.getByText('两边相等。')).toBeVisible()
  await expect(page.getByText(last.seal, { exact: true })).toBeVisible()
  await expect(page.getByText('上次全部重算：还没有')).toBeVisible()
  const text = await page.locator('main').innerText()
  for (const { headName } of households) expect(text).not.toContain(headName)

  // what is noted beside the book is no commit, and does not go stale all the same
  const at = new Date('2026-10-08T03:05:00+08:00')
  noteAudited(dataFolder, { at, villages: { [id]: { checked: 1_234, differences: 0 } } })
  await page.reload()
  await expect(page.getByText('重算了 1,234 项，全部相符。')).toBeVisible()
  noteAudited(dataFolder, { at, villages: { [id]: { checked: 1_234, differences: 2 } } })
  await page.reload()
  await expect(page.getByText('有不相符的')).toBeVisible()

  // who has to see to it reads what it is before anything else
  const found: Check[] = ['balances', 'photos']
  noteAudited(dataFolder, { at, villages: { [id]: { checked: 1_234, differences: 2, found } } })
  await page.reload()
  await expect(page.getByText('不相符的是：各户余额、照片。')).toBeVisible()
  await signIn('jiandu')
  const warning = office.getByRole('alert').filter({ hasText: '账不相符' })
  await expect(warning).toContainText('不相符的是：各户余额、照片。')
  await office.context().clearCookies()
  await signIn('jilu')
  await expect(office.getByText('账不相符')).toBeHidden()
})

test('what differs is said alike wherever the book is spoken of', async ({
  plainPage: page,
  page: office,
  signIn,
  village,
}) => {
  noteAudited(village.dataFolder, await soundAudit(village))
  changeBalance(village, 100)
  // the sums of this moment are newer than what was noted
  await page.goto('/shifancun/book')
  await expect(page.getByText('两边不相等。')).toBeVisible()
  await expect(page.getByText('全部相符')).toHaveCount(0)
  await expect(page.getByText('差错是后来的')).toBeVisible()

  // an audit by hand is noted as the daily one is
  expect(command(village, 'scripts/audit.ts').code).toBe(1)
  const difference = /1号户：余额写的是 [\d,−]+，流水加起来是 [\d,−]+/
  await page.reload()
  await expect(page.getByText('有不相符的')).toBeVisible()
  await expect(page.getByText(difference)).toHaveCount(0)
  expect(await healthOf(village)).toMatchObject({ status: 'warn', checks: { audit: 'differs' } })
  const doctor = command(village, 'scripts/doctor/main.ts')
  expect(doctor.said).toMatch(/✗ 账不相符/)
  expect(doctor.said).toMatch(difference)
  expect(doctor.said).toMatch(/✗ The book does not add up.*Household 1: the balance says/)
  expect(doctor.code).toBe(1)

  await signIn('shuji')
  const alert = office.getByRole('alert').filter({ hasText: '账不相符' })
  await expect(alert).toContainText(difference)
  await expect(alert).toContainText('打电话')
  await expectAccessible(office)

  // it goes on until a recomputing agrees, which the manager may ask for
  changeBalance(village, -100)
  await office.reload()
  await expect(alert).toBeVisible()
  await office.getByRole('button', { name: '现在核对' }).click()
  await expectChecked(office)
  await expect(office).toHaveURL(/\/office(#book)?$/)
  await expect(alert).toHaveCount(0)
  // while nothing differs, the key stands beside the backups, and how it went is said there
  await office.goto('/office/backups')
  await expect(office.getByText('上次全部重算：')).toBeVisible()
  await office.getByRole('button', { name: '现在核对' }).click()
  await expectChecked(office)
  // it stays where the key was pressed, and is not said again
  await expect(office).toHaveURL(/\/office\/backups#book$/)
  await office.reload()
  await expect(office.getByText('上次全部重算：')).toBeVisible()
  await expect(office.getByText(/^刚才核对过/)).toHaveCount(0)
  await expect(office.getByRole('button', { name: '现在核对' })).toHaveCount(1)
  expect(await healthOf(village)).toMatchObject({ checks: { audit: 'ok' }, auditAgeHours: 0 })
})

test('an audit that cannot be done is told', async ({ page: office, signIn, village }) => {
  const { dataFolder } = village
  noteAudited(dataFolder, await soundAudit(village))
  noteAuditFailed(dataFolder, { at: new Date(), said: 'no memory' })
  expect(await healthOf(village)).toMatchObject({ status: 'warn', checks: { audit: 'failing' } })
  expect(command(village, 'scripts/doctor/main.ts').said).toMatch(/✗ .*没有算成：no memory/)
  await signIn('jiandu')
  await expect(office.getByText('账没有核对成')).toBeVisible()
  // only the manager starts work
  await expect(office.getByRole('button', { name: '现在核对' })).toHaveCount(0)
  await office.goto('/shifancun/book')
  await expect(office.getByText('没有算成')).toBeVisible()
})

/** What somebody with the file does to it. */
function changeBalance({ dataFolder }: StoryServer, points: number): void {
  const database = new BetterSqlite3(join(dataFolder, 'village.db'))
  database
    .prepare('UPDATE "Household" SET "balance" = "balance" + ? WHERE "number" = 1')
    .run(points)
  database.close()
}

async function healthOf({ url }: StoryServer): Promise<unknown> {
  return (await fetch(`${url}/api/health`)).json()
}

function command({ environment, url }: StoryServer, script: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', script], {
    env: { ...environment, PORT: new URL(url).port },
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

/** A recomputing takes its time: the page says so, and then by itself how it went. */
async function expectChecked(office: Page): Promise<void> {
  await expect(office.getByText(/^刚才核对过，.* 项都相符。$/)).toBeVisible({ timeout: 300_000 })
}
