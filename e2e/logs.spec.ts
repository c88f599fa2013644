import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { demoPassword } from '@/lib/access/demo-sign-ins'
import { fileOf } from '@/lib/db/sqlite-connection'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { Visitor } from '@/scripts/visitor'
import { withDatabase } from '@/scripts/with-database'
import { signIn } from './support/sign-in'
import { type StoryServer, startStoryServer } from './support/story-server'
import { telephoneIn } from './support/telephone'
import { expect, test as story } from './support/test'

/*
 * What the server writes down of a day: one line for each request, and nothing that others than the
 * village must not read; no more of a fault.
 */

const test = story.extend<{ village: StoryServer }>({
  village: async ({ playwright: _ }, use) => {
    const village = await startStoryServer({ LOG_LEVEL: 'info' })
    await use(village)
    await village.stop()
  },
})

const requestLine = z.object({
  level: z.number(),
  time: z.iso.datetime(),
  method: z.string(),
  route: z.string(),
  status: z.int(),
  ms: z.int(),
  msg: z.literal('request'),
})

const faultLine = z.object({
  level: z.literal(50),
  err: z.object({ type: z.string(), message: z.string(), where: z.array(z.string()).min(1) }),
  reference: z.string(),
})

const wrongPassword = 'not-this-one-4711'
const newcomer = '额尔德尼巴特尔'
const telephoneNumber = '13912345678'

test('a day leaves a line for each request, and no name, card code, password or telephone', async ({
  page,
  village,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('登录名', { exact: true }).fill('shuji')
  await page.getByLabel('密码', { exact: true }).fill(wrongPassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await signIn(page, 'shuji')
  await page.goto('/office/households/new')
  await page.getByLabel('户主姓名').fill(newcomer)
  await page.getByLabel('所在组').selectOption('西街组')
  await page.getByRole('button', { name: '添加这一户' }).click()
  await expect(page.getByText(newcomer).first()).toBeVisible()
  for (const path of ['/counter?find=孙喜梅', '/office/households?find=孙喜梅', '/card/nonsense'])
    await page.goto(path)

  const code = await cardCodeOfNumber(village.environment, 12)
  const villager = new Visitor(village.url)
  await villager.scan(code)
  expect((await villager.get('/passbook')).status).toBe(200)
  villager.close()

  const lines = linesOf(village)
  const requests = lines.flatMap((line) => requestLine.safeParse(line).data ?? [])
  const seen = requests.map(({ method, route, status }) => `${method} ${route} ${status}`)
  expect(seen).toContain('POST /office/households/new 200')
  expect(seen).toContain('GET /card/[code] 303')
  expect(seen).toContain('GET /passbook 200')
  expect(seen).toContain('GET /counter 200')
  expect(new Set(seen.map((line) => line.split(' ')[1]))).not.toContain('/_next/…')
  expect(lines).toContainEqual(expect.objectContaining({ msg: 'serving' }))
  const refused = { level: 30, source: '127.0.0.1', refused: 'SIGN_IN_FAILED' }
  expect(lines).toContainEqual(expect.objectContaining(refused))

  await expectDiscreet(village, [wrongPassword, code, newcomer])
})

test('a fault leaves its line, and not what the database quotes of what was to be written', async ({
  page,
  village,
}) => {
  const book = new BetterSqlite3(fileOf(village.environment.DATABASE_URL ?? ''))
  book.exec(`CREATE TRIGGER "quoting" BEFORE INSERT ON "Household" BEGIN
    SELECT RAISE(ABORT, 'not for table "Household": "["' || NEW."headName" || '", ${telephoneNumber}]"'); END`)
  book.close()
  await signIn(page, 'shuji')
  await page.goto('/office/households/new')
  await page.getByLabel('户主姓名').fill(newcomer)
  await page.getByLabel('所在组').selectOption('西街组')
  await page.getByRole('button', { name: '添加这一户' }).click()
  await expect(page.getByRole('alert').first()).toContainText('故障号')
  const faults = linesOf(village).flatMap((line) => faultLine.safeParse(line).data ?? [])
  expect(faults.map(({ err }) => err.message)).toEqual([
    'foreignKey: not for table "Household": "…"',
  ])
  await expectDiscreet(village, [newcomer])
})

function linesOf(village: StoryServer): unknown[] {
  const lines = village.log().trim().split('\n')
  return lines.map((line): unknown => JSON.parse(line))
}

async function expectDiscreet(village: StoryServer, secrets: readonly string[]) {
  const log = village.log()
  const all = [demoPassword, ...secrets, ...(await names(village))]
  expect(all.length).toBeGreaterThan(100)
  for (const secret of all) {
    expect(log).not.toContain(secret)
    expect(log).not.toContain(encodeURIComponent(secret))
  }
  expect(telephoneIn(log)).toBeUndefined()
}

function names({ environment }: StoryServer): Promise<string[]> {
  return withDatabase(environment, async ({ read }) => {
    const members = await read.member.findMany({ select: { name: true } })
    const staff = await read.staff.findMany({ select: { name: true } })
    return [...members, ...staff].map(({ name }) => name)
  })
}
