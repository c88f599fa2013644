import { expect, type Page } from '@playwright/test'

/** The manager, already signed in, closes what the months propose: in the demo July to September. */
export async function closeQuarter(page: Page): Promise<void> {
  await page.goto('/office/months')
  await page.getByRole('link', { name: '结账：2026年第三季度' }).click()
  const leave = page.getByRole('checkbox', { name: /待评记录/ })
  if (await leave.isVisible()) await leave.check()
  await page.getByRole('button', { name: '结账' }).click()
  await expect(page.getByText('2026年第三季度已经结账')).toBeVisible()
}
