import { expectAccessible } from './support/expect-accessible'
import { signInInstead } from './support/sign-in'
import { expect, test } from './support/test'

test('the book is narrowed by household, month, kind and list', async ({ page, signIn }) => {
  await signIn('jiandu')
  await page.goto('/office/ledger')
  await expect(page.getByRole('row')).toHaveCount(51)
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page.getByRole('navigation', { name: '翻页' })).toContainText('第 2 页')

  await page.getByLabel('户：户号、姓名或拼音', { exact: true }).fill('zst')
  await page.getByLabel('种类').selectOption('兑换')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page).toHaveURL(/household=1\b/)
  for (const row of (await page.getByRole('row').all()).slice(1))
    await expect(row).toContainText(/1号 张守田.*兑换：/)

  await page.getByLabel('户：户号、姓名或拼音', { exact: true }).fill('没有这人')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('没有找到“没有这人”这一户')).toBeVisible()
  await page.goto('/office/ledger?month=1999-01&kind=NOTHING&page=x&list=%27')
  await expect(page.getByRole('row')).toHaveCount(51)
})

test('a line is corrected once, by an opposite line that both of them name', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/ledger?household=1&list=SOCIAL')
  const line = page.getByRole('row').nth(1).getByRole('link').first()
  const seq = await line.textContent()
  await line.click()
  await expect(page.getByRole('heading', { name: `流水第 ${seq} 号` })).toBeVisible()
  await expect(page.getByText(/1号 张守田：−\d+ 分，余额从 \d+ 分变成/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: '更正', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('这一项要填')
  await page.getByLabel('更正的原因').fill('记错了户，应当是2号')
  await page.getByRole('button', { name: '更正', exact: true }).click()
  await expect(page.getByText('已经更正，新的一笔是')).toBeVisible()

  await page.getByRole('link', { name: `流水第 ${seq} 号` }).click()
  await expect(page.getByText('这一笔已经更正过')).toBeVisible()
  await expect(page.getByLabel('更正的原因')).toHaveCount(0)

  await page.goto('/office/ledger?kind=REVERSAL')
  const reversal = page.getByRole('row').nth(1)
  await expect(reversal).toContainText('记错了户，应当是2号')
  await expect(reversal.getByRole('link', { name: `更正第 ${seq} 号` })).toBeVisible()
})

test('what was redeemed is not corrected here, and only the manager corrects', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/ledger?kind=REDEEM')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByText('兑换请在兑换单上取消')).toBeVisible()
  await signInInstead(page, 'pingyi')
  await page.goto('/office/ledger/20')
  await expect(page.getByRole('heading', { name: '流水第 20 号' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '更正这一笔' })).toHaveCount(0)
  for (const seq of ['0', '99999', '99999999999999', 'x', '-1'])
    expect((await page.goto(`/office/ledger/${seq}`))?.status()).toBe(404)
})

test('the clerk has no business in the book', async ({ page, signIn }) => {
  await signIn('dianyuan')
  expect((await page.goto('/office/ledger'))?.status()).toBe(403)
  expect((await page.goto('/office/ledger/20'))?.status()).toBe(403)
})
