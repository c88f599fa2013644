import { expectAccessible } from './support/expect-accessible'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

const unknown = [
  '/no-such-village',
  '/shifancun/months/2026-Q3',
  '/shifancun/red-lists/x',
  '/shifancun/nothing/at/all',
  '/passbook/nothing',
  '/counter/nonsense',
  '/office/goods/nonsense',
  '/office/windows/nonsense/nonsense',
  '/office/households/9999',
]

test('what is no page says so without JavaScript, and leads on', async ({
  plainPage: page,
  village,
}) => {
  await page.goto(village.url)
  await signIn(page, 'dianyuan')
  for (const path of unknown) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { name: '没有这一页' }), path).toBeVisible()
    await expect(page, path).toHaveURL(path)
  }
  await page.getByRole('link', { name: '回首页' }).click()
  await expect(page.getByRole('article')).toContainText('红榜')
})

test('what is not for this person says so without JavaScript, in their language', async ({
  plainPage: page,
  village,
}) => {
  await page.goto(village.url)
  await signIn(page, 'jiandu')
  for (const path of ['/counter', '/office/windows/plan', '/office/staff/add']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(403)
    await expect(page.getByRole('heading', { name: '您不能看这一页' }), path).toBeVisible()
  }
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/office/staff/add')
  await expect(page.getByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
})

test('and with JavaScript it is the same page', async ({ page, signIn: enter }) => {
  await enter('jiandu')
  for (const [path, status, said] of [
    ['/counter', 403, '您不能看这一页'],
    ['/office/goods/nonsense', 404, '没有这一页'],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    expect(await answer?.text()).toContain(`>${said}</h1>`)
    await expect(page.getByRole('heading', { name: said })).toBeVisible()
    await expect(page).toHaveTitle(new RegExp(said))
    await expect(page).toHaveURL(path)
    await expectAccessible(page)
  }
})
