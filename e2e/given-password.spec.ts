import { expectAccessible } from './support/expect-accessible'
import { addClerk, resetPasswordOf } from './support/given-passwords'
import { openWindow } from './support/open-window'
import { chooseOwnPassword, signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { expectTotal, find, spendable } from './support/till'

/*
 * Whoever made somebody's password knows it too. So it opens one page, where its owner chooses
 * another one.
 */

test.describe.configure({ mode: 'serial' })

const own = 'maodu-yu-25'

test('who was given a password chooses their own before anything else opens', async ({
  page,
  pageInAnotherBrowser,
}) => {
  await signIn(page, 'shuji')
  const given = await addClerk(page, '李新来', 'lixinlai')
  await expect(page.getByText(/已添加李新来.*第一次登录时要换成自己的/)).toBeVisible()
  expect(given).toMatch(/^(?:[a-z0-9]{4}-){2}[a-z0-9]{4}$/)

  const phone = await pageInAnotherBrowser()
  await signIn(phone, 'lixinlai', given)
  const choose = phone.getByRole('heading', { name: '选一个自己的密码' })
  await expect(choose).toBeVisible()
  await expectAccessible(phone)
  for (const elsewhere of ['/office', '/counter', '/office/goods', '/office/search?q=3']) {
    await phone.goto(elsewhere)
    await expect(choose).toBeVisible()
  }
  await chooseOwnPassword(phone, given, given)
  await expect(phone.getByRole('link', { name: '这就是现在的密码，请另选一个。' })).toBeVisible()
  await chooseOwnPassword(phone, given, own)
  // where they were going last
  await expect(phone).toHaveURL(/\/office\/search$/)
  await phone.goto('/counter')
  await expect(phone.getByRole('heading', { name: '选一个自己的密码' })).toHaveCount(0)
  await phone.goto('/office/staff/me')
  await expect(phone.getByRole('heading', { name: '改我的密码' })).toBeVisible()
})

test('who was given a password over a basket comes back to it', async ({
  page,
  pageInAnotherBrowser,
}) => {
  await openWindow(page)
  const till = await pageInAnotherBrowser()
  await signIn(till, 'lixinlai', own)
  await find(till, '12')
  const before = await spendable(till)
  await till.getByRole('button', { name: /^3 号 毛巾/ }).click()
  await expectTotal(till, before, 25, `还剩${before - 25} 分`)

  const given = await resetPasswordOf(page, 'lixinlai')
  await till.getByRole('button', { name: '确认兑换' }).click()
  await till.getByLabel('登录名', { exact: true }).fill('lixinlai')
  await till.getByLabel('密码', { exact: true }).fill(given)
  await till.getByRole('button', { name: '登录', exact: true }).click()
  await chooseOwnPassword(till, given, 'basket-own-3')
  await expectTotal(till, before, 25, `还剩${before - 25} 分`)
  await till.getByRole('button', { name: '确认兑换' }).click()
  await expect(till.getByRole('heading', { name: '已兑换 12号 孙喜梅' })).toBeVisible()
})

test('without JavaScript too, and the one that was given opens nothing any more', async ({
  page,
  plainPage,
}) => {
  await signIn(page, 'shuji')
  const given = await resetPasswordOf(page, 'lixinlai')
  await signIn(plainPage, 'lixinlai', given)
  await chooseOwnPassword(plainPage, given, 'another-own-7')
  await expect(plainPage).toHaveURL(/\/office$/)
  await plainPage.getByRole('button', { name: '退出' }).first().click()
  await plainPage.goto('/sign-in')
  await plainPage.getByLabel('登录名', { exact: true }).fill('lixinlai')
  await plainPage.getByLabel('密码', { exact: true }).fill(given)
  await plainPage.getByRole('button', { name: '登录', exact: true }).click()
  await expect(plainPage.getByRole('link', { name: /登录名或密码不对/ })).toBeVisible()
})
