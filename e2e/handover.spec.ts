import { noteAudited } from '@/lib/audit/state'
import { openDatabase } from '@/lib/db/client'
import { done } from '@/lib/shared/result'
import { expectAccessible } from './support/expect-accessible'
import { openWindow, window } from './support/open-window'
import { printedPages } from './support/printed-pages'
import { soundAudit } from './support/sound-audit'
import { expect, test } from './support/test'

/* After an election the store changes hands: what is there is counted by three and signed. */

test('the manager prints the handover sheet for three to sign', async ({ page, village }) => {
  noteAudited(village.dataFolder, await soundAudit(village))
  await openWindow(page)
  for (const [signInName, name] of [
    ['xiaowang', '王小燕'],
    ['xiaoli', '李小梅'],
  ] as const) {
    await page.goto('/office/staff/add')
    await page.getByLabel('登录名', { exact: true }).fill(signInName)
    await page.getByLabel('姓名', { exact: true }).fill(name)
    await page.getByRole('checkbox', { name: /^记分员/ }).check()
    await page.getByRole('button', { name: '添加' }).click()
    await expect(page.getByText(signInName)).toBeVisible()
  }
  await page.goto('/office/staff')
  await page.getByRole('link', { name: '打印交接单' }).click()
  await expect(page.getByRole('heading', { name: '示范村积分超市交接单' })).toBeVisible()
  await expect(page.getByText('等着评的记录')).toBeVisible()
  await expect(page.getByText(window, { exact: true })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '毛巾' }).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'jiandu' })).toContainText('监督')
  // which group somebody leads changes hands as well
  await expect(page.getByRole('row').filter({ hasText: 'zuzhang' })).toContainText('组长（东街组）')
  for (const who of ['移交人', '接收人', '监交人']) await expect(page.getByText(who)).toBeVisible()
  // signatures on a page of their own belong to no other sheet
  const signed = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: '签名' }) })
  await expect(signed).toContainText('示范村积分超市交接单 · 截至2026年10月8日')
  await expect(signed).toContainText(
    /最后结账的月份 2026年\d+月，校验码 ([0-9A-F]{4} ){3}[0-9A-F]{4}/,
  )
  await expect(page.getByText('开机密码当面告知')).toBeVisible()
  // with eight people, a window that is open and a book that was recomputed it still goes on both sides of one sheet
  expect(await printedPages(page)).toBeLessThanOrEqual(2)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText('Handed over by')).toBeVisible()
  expect(await printedPages(page)).toBeLessThanOrEqual(2)
})

test('what is not finished leads to where it lies, and the register belongs to it', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/handover')
  await expect(page.getByRole('link', { name: /（评积分）$/ })).toHaveAttribute(
    'href',
    '/office/review',
  )
  await expect(page.getByRole('link', { name: '打印户册' })).toBeVisible()
  await page
    .getByRole('link', { name: /兑换：\d+$/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: '兑换单' })).toBeVisible()
  // who may not go there is told the same in words
  await page.context().clearCookies()
  await signIn('jiandu')
  await page.goto('/office/handover')
  await expect(page.getByText(/（评积分）$/)).toBeVisible()
  await expect(page.getByRole('link', { name: /（评积分）$/ })).toHaveCount(0)
})

test('nobody signs for balances that the lines do not add up to', async ({
  page,
  signIn,
  village,
}) => {
  await signIn('shuji')
  await page.goto('/office/handover')
  await expect(page.getByText(/\d，和余额相等/)).toBeVisible()
  const book = await openDatabase(village.environment.DATABASE_URL ?? '')
  const add = (increment: number) =>
    book.write(async (tx) =>
      done(
        await tx.household.updateMany({ where: { number: 12 }, data: { balance: { increment } } }),
      ),
    )
  try {
    await add(7)
    await page.reload()
    await expect(page.getByText(/和余额不相等，差 7 分/)).toBeVisible()
  } finally {
    await add(-7)
    await book.close()
  }
})

test('the supervisor sees it too; a clerk does not', async ({ page, signIn }) => {
  await signIn('jiandu')
  await page.goto('/office/handover')
  await expect(page.getByText('监交人')).toBeVisible()
  await page.context().clearCookies()
  await signIn('dianyuan')
  expect((await page.goto('/office/handover'))?.status()).toBe(403)
})
