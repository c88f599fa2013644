import { expectNoSidewaysScroll } from './support/measure'
import { expect, test } from './support/test'

/* What hung on the board before is found by year and quarter, without a sign-in. */

test('a quarter leads to its red list and its tables', async ({ plainPage: page, village }) => {
  await page.goto(village.url)
  await page.getByRole('link', { name: '往期公示' }).click()
  await expect(page.getByRole('heading', { name: '2026年往期公示' })).toBeVisible()
  const quarter = page.getByRole('region', { name: '2026年第二季度' })
  await expect(quarter).toContainText('办了 2 次服务，来了 55 人次。')
  await expect(quarter).toContainText('停水通知2026年5月6日到2026年5月8日')
  await expect(quarter.getByText('东街、西街停水')).toBeVisible()
  await quarter.getByRole('link', { name: '2026年5月' }).click()
  await expect(page.getByRole('heading', { name: '2026年5月各户积分' })).toBeVisible()
  await page.goBack()
  await quarter.getByRole('link', { name: '2026年第二季度红榜' }).click()
  await expect(page.getByRole('article')).toContainText('2026年第二季度')
  // a quarter that is not closed has published nothing yet
  await page.goBack()
  await expect(page.getByRole('region', { name: '2026年第四季度' })).toHaveCount(0)
})

test('the year before has its own page; a year of which there is nothing is no page', async ({
  plainPage: page,
}) => {
  await page.goto('/shifancun/archive')
  await page.getByRole('link', { name: '2025年', exact: true }).click()
  await expect(page.getByRole('region')).toHaveCount(1)
  await expect(page.getByRole('link', { name: '2025年第四季度红榜' })).toBeVisible()
  for (const year of ['2024', '2027', 'x', '2026-Q1'])
    expect((await page.goto(`/shifancun/archive?year=${year}`))?.status(), year).toBe(404)
})

test('it reads on every screen, in both languages', async ({ page }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/shifancun/archive')
    await expectNoSidewaysScroll(page)
  }
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Archive' })).toBeVisible()
})
