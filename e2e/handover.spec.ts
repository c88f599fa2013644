import { expectAccessible } from './support/expect-accessible'
import { printedPages } from './support/printed-pages'
import { expect, test } from './support/test'

/* After an election the store changes hands: what is there is counted by three and signed. */

test('the manager prints the handover sheet for three to sign', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/staff')
  await page.getByRole('link', { name: '打印交接单' }).click()
  await expect(page.getByRole('heading', { name: '示范村积分超市交接单' })).toBeVisible()
  await expect(page.getByText('等着评的记录')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '毛巾' }).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'jiandu' })).toContainText('监督')
  // which group somebody leads changes hands as well
  await expect(page.getByRole('row').filter({ hasText: 'zuzhang' })).toContainText('组长（东街组）')
  for (const who of ['移交人', '接收人', '监交人']) await expect(page.getByText(who)).toBeVisible()
  expect(await printedPages(page)).toBeLessThanOrEqual(2)
  await expectAccessible(page)
})

test('the supervisor sees it too; a clerk does not', async ({ page, signIn }) => {
  await signIn('jiandu')
  await page.goto('/office/handover')
  await expect(page.getByText('监交人')).toBeVisible()
  await page.context().clearCookies()
  await signIn('dianyuan')
  expect((await page.goto('/office/handover'))?.status()).toBe(403)
})
