import { actionsOfBuild } from '@/scripts/doors/doors-of-build'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

const multipart = 'multipart/form-data; boundary=x'
const mebibyte = 'x'.repeat(1024 * 1024)

test('no broken or far too large body is answered with a fault', async ({ page, village }) => {
  await page.goto(village.url)
  await signIn(page, 'shuji')
  for (const path of ['/sign-in', '/office/goods/add', '/counter', '/passbook', '/']) {
    const statusOf = async (data: string, type: string) => {
      const headers = { 'content-type': type, origin: village.url }
      return (await page.request.post(path, { data, headers })).status()
    }
    expect(await statusOf('--x\r\nContent-Disp', multipart), path).toBe(400)
    expect(await statusOf('abc', 'multipart/form-data'), path).toBe(400)
    expect(await statusOf('--x--\r\n', multipart), path).toBe(400)
    expect(await statusOf(`${mebibyte}x`, multipart), path).toBe(413)
    expect(await statusOf(`${mebibyte}x`, 'text/plain'), path).toBe(413)
  }
  expect(village.log()).not.toContain('fault')
})

test('an action that is called as no page calls it is refused, and is no fault', async ({
  page,
  village,
}) => {
  await page.goto(village.url)
  await signIn(page, 'shuji')
  const add = actionsOfBuild().find(({ name }) => name === 'office/goods addGoodAction')
  const path = '/office/goods/add'
  const called = { origin: village.url, 'next-action': add?.id ?? '' }
  const statusOf = async (multipart: Record<string, string>, headers: Record<string, string>) =>
    (await page.request.post(path, { multipart, headers })).status()
  const state = '{"refusals":[],"values":{},"attempt":0}'
  expect(await statusOf({ '1_name': '', 0: `[${state},"$K1"]` }, called)).toBe(200)
  for (const payload of ['', '{', 'null', `[${state}]`, `[${state},"$1"]`, '["$Q1","$K1"]'])
    expect(await statusOf({ '1_name': '', 0: payload }, called), payload).toBe(400)
  for (const data of ['', '{', '[]', '["$Q1"]']) {
    const headers = { ...called, 'content-type': 'text/plain;charset=UTF-8' }
    expect((await page.request.post(path, { data, headers })).status(), data).toBe(400)
  }
  // and as a browser without a script would
  const bound = { $ACTION_REF_1: '', '$ACTION_1:0': `{"id":"${add?.id}","bound":"$@1"}` }
  const plain = { origin: village.url }
  expect(await statusOf({ ...bound, '$ACTION_1:1': `[${state}]` }, plain)).toBe(200)
  for (const before of ['', '{', 'null', '"$1"', '["$Q1"]'])
    expect(await statusOf({ ...bound, '$ACTION_1:1': before }, plain), before).toBe(400)
  expect(village.log()).not.toContain('fault')
})

test('a real form is untouched, with its script and without it', async ({ page, plainPage }) => {
  for (const browser of [page, plainPage]) {
    await signIn(browser, 'shuji')
    await browser.goto('/office/goods/add')
    await browser.getByRole('button', { name: '添加' }).click()
    await expect(browser.getByRole('main').getByRole('alert')).toContainText('这一项要填。')
  }
})

test("next-auth's own address takes no more and nothing else than a form of ours", async ({
  page,
  village,
}) => {
  await page.goto(village.url)
  const statusOf = async (data: string, type: string) => {
    const headers = { 'content-type': type, origin: village.url }
    const body = { data: Buffer.from(data), headers }
    return (await page.request.post('/api/auth/callback/credentials', body)).status()
  }
  expect(await statusOf(`${mebibyte}x`, 'application/json')).toBe(413)
  expect(await statusOf(`${mebibyte}x`, 'application/x-www-form-urlencoded')).toBe(413)
  for (const half of ['{', '['.repeat(90_000)])
    expect(await statusOf(half, 'application/json')).toBe(400)
  expect((await page.request.get('/api/auth/callback/credentials')).status()).toBe(405)
  // and what stands nowhere is behind the same door
  for (const path of ['/favicon.ico', '/api/nothing', '/photos/x/y']) {
    const headers = { 'content-type': 'multipart/form-data', origin: village.url }
    expect((await page.request.post(path, { data: 'abc', headers })).status(), path).toBe(400)
  }
  expect(village.log()).not.toContain('fault')
})
