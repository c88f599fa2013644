import type { BrowserContext } from '@playwright/test'
import { demoPassword } from '@/lib/access/demo-sign-ins'
import { Visitor } from '@/scripts/visitor'
import { cardAddress } from './support/card-address'
import { resetPasswordOf } from './support/given-passwords'
import { chooseOwnPassword, signIn } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * A copy of a cookie, read off a network without TLS or left in a browser's backup, is good for
 * nothing once its session was ended. Another session of the same person or card goes on.
 */

const session = 'next-auth.session-token'

async function cookieOf(context: BrowserContext, name: string): Promise<string> {
  return (await context.cookies()).find((cookie) => cookie.name === name)?.value ?? ''
}

/** What a page answers to somebody who has nothing but this cookie. */
async function withCopy(url: string, path: string, name: string, value: string) {
  const visitor = new Visitor(url)
  visitor.keep(name, value)
  const answer = await visitor.send('GET', path)
  visitor.close()
  return answer
}

test('who signs out is signed out with every copy of the cookie, and nowhere else', async ({
  page,
  pageInAnotherBrowser,
  village,
}) => {
  const phone = new Visitor(village.url)
  await phone.signIn('jilu')
  const desk = await pageInAnotherBrowser()
  await desk.goto('/sign-in')
  await desk.getByLabel('登录名', { exact: true }).fill('jilu')
  await desk.getByLabel('密码', { exact: true }).fill(demoPassword)
  await desk.getByRole('button', { name: '登录', exact: true }).click()
  await expect(desk).toHaveURL(/\/office/)
  const copy = await cookieOf(desk.context(), session)
  expect((await withCopy(village.url, '/office', session, copy)).status).toBe(200)
  await desk.getByRole('button', { name: '退出' }).click()
  await expect(desk).toHaveURL(/\/sign-in/)
  expect(await withCopy(village.url, '/office', session, copy)).toMatchObject({
    location: '/sign-in',
  })
  expect((await phone.send('GET', '/office')).status).toBe(200)
  phone.close()
  // nor does another person at the same PC find the former one's
  await signIn(page, 'pingyi')
})

test('a session that next-auth wrote anew ends with the one it was', async ({ village }) => {
  const program = new Visitor(village.url)
  await program.signIn('jilu')
  const first = program.another()
  const asked = await program.send('GET', '/api/auth/session')
  expect(asked.text).toContain('白晓光')
  expect(String(asked.headers['set-cookie'])).toContain(`${session}=`)
  const renewed = program.another()
  for (const copy of [first, renewed]) expect((await copy.send('GET', '/office')).status).toBe(200)
  await program.post('/sign-out', new URLSearchParams())
  for (const copy of [first, renewed]) {
    expect(await copy.send('GET', '/office')).toMatchObject({ location: '/sign-in' })
    expect((await copy.send('GET', '/api/auth/session')).text).not.toContain('白晓光')
    copy.close()
  }
  program.close()
})

test('a passbook that was put away is away for every copy; another phone reads on', async ({
  page,
  village,
}) => {
  await signIn(page, 'shuji')
  const address = await cardAddress(page, 2)
  const phone = new Visitor(village.url)
  const grandchild = new Visitor(village.url)
  for (const visitor of [phone, grandchild]) await visitor.send('GET', address)
  const before = phone.another()
  expect((await before.get('/passbook')).text).toContain('李长河')
  await phone.post('/passbook/put-away', new URLSearchParams())
  expect((await before.get('/passbook')).text).not.toContain('李长河')
  expect((await grandchild.get('/passbook')).text).toContain('李长河')
  // scanned anew, it opens again
  await phone.send('GET', address)
  expect((await phone.get('/passbook')).text).toContain('李长河')
  for (const visitor of [phone, grandchild, before]) visitor.close()
})

test('signing in again, or scanning again, ends the one before in that browser', async ({
  page,
  village,
}) => {
  await signIn(page, 'shuji')
  const address = await cardAddress(page, 2)
  const [visitor, nobody] = [new Visitor(village.url), new Visitor(village.url)]
  await visitor.signIn('jilu')
  await visitor.send('GET', address)
  const before = visitor.another()
  const form = await nobody.formOn('/sign-in')
  form.set('signInName', 'jilu')
  form.set('password', demoPassword)
  expect((await visitor.post('/sign-in', form)).status).toBe(303)
  await visitor.send('GET', address)
  expect(await before.send('GET', '/office')).toMatchObject({ location: '/sign-in' })
  expect((await before.get('/passbook')).text).not.toContain('李长河')
  expect((await visitor.send('GET', '/office')).status).toBe(200)
  expect((await visitor.get('/passbook')).text).toContain('李长河')
  for (const one of [visitor, nobody, before]) one.close()
})

test('somebody at an open session guesses its password no faster than at the sign-in', async ({
  page,
}) => {
  await signIn(page, 'zuzhang')
  await page.goto('/office/staff/me')
  const current = page.getByLabel('现在的密码', { exact: true })
  const guess = async (password: string) => {
    await current.fill(password)
    await page.getByLabel('新密码', { exact: true }).fill('maodu-yu-25')
    await page.getByRole('button', { name: '改密码' }).click()
  }
  for (let n = 0; n < 5; n += 1) {
    await guess(`guess-${n}`)
    await expect(page.getByRole('link', { name: '密码不对，请重新输入。' })).toBeVisible()
    await expect(current).toHaveValue('')
  }
  await guess(demoPassword)
  await expect(page.getByRole('link', { name: /试错的次数太多，请过 \d 秒再试。/ })).toBeVisible()
})

test('a password that was reset is seen by whose it is, and by the supervisor', async ({
  page,
  plainPage,
}) => {
  await signIn(page, 'shuji')
  const password = await resetPasswordOf(page, 'jiandu')
  await signIn(plainPage, 'jiandu', password)
  await chooseOwnPassword(plainPage, password, 'maodu-yu-25')
  await plainPage.goto('/office')
  await expect(plainPage.getByRole('heading', { name: /给您重设了密码/ })).toBeVisible()
  await plainPage.goto('/office/supervision')
  const reset = plainPage.getByRole('table', { name: '最近 90 天重设过的密码' }).getByRole('row')
  await expect(reset).toHaveCount(2)
  await reset.getByRole('link').click()
  await expect(plainPage.getByRole('row').filter({ hasText: '登录' }).first()).toBeVisible()
})

test('whose session has ended is told so, and who comes anew is not', async ({ page, village }) => {
  await page.goto('/office')
  await expect(page.getByLabel('登录名', { exact: true })).toBeVisible()
  await expect(page.getByText('登录已经结束')).toHaveCount(0)
  // as of another secret, or too old
  await page.context().addCookies([{ name: session, value: 'a.b.c', url: village.url }])
  await page.goto('/office')
  await expect(page.getByText('登录已经结束')).toBeVisible()
})
