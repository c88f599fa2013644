import { z } from 'zod'
import { demoPassword } from '@/lib/access/demo-sign-ins'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { Visitor } from '@/scripts/visitor'
import { withDatabase } from '@/scripts/with-database'
import { signIn } from './support/sign-in'
import { type StoryServer, startStoryServer } from './support/story-server'
import { expect, test as story } from './support/test'

/*
 * What the server writes down of a day: one line for each request, and nothing that others than the
 * village must not read.
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

const wrongPassword = 'not-this-one-4711'
const newcomer = '额尔德尼巴特尔'

test('a day leaves a line for each request, and no name, card code or password', async ({
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

  const lines = village
    .log()
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  const requests = lines.flatMap((line) => requestLine.safeParse(line).data ?? [])
  const seen = requests.map(({ method, route, status }) => `${method} ${route} ${status}`)
  expect(seen).toContain('POST /office/households/new 200')
  expect(seen).toContain('GET /card/[code] 303')
  expect(seen).toContain('GET /passbook 200')
  expect(seen).toContain('GET /counter 200')
  expect(new Set(seen.map((line) => line.split(' ')[1]))).not.toContain('/_next/…')
  expect(lines).toContainEqual(expect.objectContaining({ msg: 'serving' }))

  const log = village.log()
  const secrets = [wrongPassword, demoPassword, newcomer, code, ...(await names(village))]
  expect(secrets.length).toBeGreaterThan(100)
  for (const secret of secrets) {
    expect(log).not.toContain(secret)
    expect(log).not.toContain(encodeURIComponent(secret))
  }
})

function names({ environment }: StoryServer): Promise<string[]> {
  return withDatabase(environment, async ({ read }) => {
    const members = await read.member.findMany({ select: { name: true } })
    const staff = await read.staff.findMany({ select: { name: true } })
    return [...members, ...staff].map(({ name }) => name)
  })
}
