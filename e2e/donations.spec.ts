import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/measure'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })

/* Told in order: somebody gives, the board thanks, and a number typed too high is put right. */

test('what somebody gives stands on the board at once', async ({ page, plainPage, village }) => {
  await signIn(page, 'dianyuan')
  await page.goto('/office/goods/receive')
  await page.getByRole('radio', { name: '捐的' }).check()
  await expect(page.getByText('照这里写的上公示栏的捐赠榜')).toBeVisible()
  await page.getByLabel('捐赠人或单位').fill('利民商店')
  await page.getByLabel('毛巾来了几件').fill('50')
  await expectAccessible(page)
  await page.getByRole('button', { name: '登记进货' }).click()
  await expect(page.getByRole('status')).toContainText('共 50 件')

  await plainPage.goto(village.url)
  const slip = plainPage.getByRole('region', { name: '捐赠榜' })
  const first = slip.getByRole('listitem').first()
  await expect(first).toContainText('利民商店 2026年10月8日')
  await expect(first).toContainText('毛巾 50 条')
  await slip.getByRole('link', { name: '全部捐赠' }).click()
  await expect(plainPage.getByRole('heading', { name: '捐赠榜' })).toBeVisible()
  await expect(plainPage.getByRole('listitem').filter({ hasText: '示范镇卫生院' })).toContainText(
    '保温杯 15 个',
  )
})

test('what went back to the donor is not counted', async ({ page, plainPage }) => {
  await signIn(page, 'dianyuan')
  await page.goto('/office/goods')
  await page.getByRole('link', { name: '毛巾' }).click()
  await page.getByRole('link', { name: '退货' }).click()
  await expect(page.locator('datalist option[value="利民商店"]')).toHaveCount(1)
  await page.getByLabel('件数').fill('45')
  await page.getByLabel('退给谁').fill('利民商店')
  await page.getByLabel('为什么退').fill('登记多了')
  await page.getByRole('button', { name: '登记退货' }).click()
  await expect(page.getByRole('row', { name: /退货.*−45/ })).toBeVisible()
  await plainPage.goto('/shifancun/donations')
  await expect(plainPage.getByRole('listitem').filter({ hasText: '利民商店' })).toContainText(
    '毛巾 5 条',
  )
})

test('the list reads on every screen', async ({ page }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/shifancun/donations')
    await expectNoSidewaysScroll(page)
  }
  await expectAccessible(page, { enhanced: true })
})
