import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

/* A board is made once and kept until the book changes; nobody ever reads an old one. */

test('a board is made once, runs nothing, and comes again only when it changed', async ({
  page,
  request,
  village,
}) => {
  const address = `${village.url}/shifancun`
  const first = await request.get(address)
  const { etag = '', 'content-security-policy': policy } = first.headers()
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
  expect(await first.text()).not.toContain('<script')

  const again = await request.get(address, { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  expect(await again.body()).toHaveLength(0)

  await signIn(page, 'jilu')
  await page.goto('/office/announcements')
  await page.getByLabel('标题').fill('停水通知')
  await page.getByLabel('正文').fill('明天上午停水。')
  await page.getByRole('button', { name: '贴上公示栏' }).click()
  await expect(page.getByText('贴好了。')).toBeVisible()
  const changed = await request.get(address, { headers: { 'If-None-Match': etag } })
  expect(changed.status()).toBe(200)
  expect(await changed.text()).toContain('停水通知')
})

test('each reader gets their own language and size of type', async ({ request, village }) => {
  const read = async (cookie: string) =>
    (await request.get(`${village.url}/shifancun`, { headers: { cookie } })).text()
  const [usual, english, larger] = [
    await read(''),
    await read('lang=en'),
    await read('type=larger'),
  ]
  expect(usual).toContain('<html lang="zh-CN"')
  expect(usual).not.toContain('larger-type')
  expect(english).toContain('<html lang="en"')
  expect(larger).toContain('larger-type')
  expect(await read('')).toBe(usual)
})

test('whoever is signed in reads the same board, under its own address', async ({
  page,
  request,
  village,
}) => {
  await signIn(page, 'shuji')
  await page.goto('/')
  await expect(page).toHaveURL(`${village.url}/shifancun`)
  const [own, everybodys] = [
    await page.request.get('/shifancun'),
    await request.get(`${village.url}/shifancun`),
  ]
  expect(await own.text()).toBe(await everybodys.text())
})
