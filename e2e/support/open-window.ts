import { expect, type Page } from '@playwright/test'
import { signIn } from './sign-in'

export const window = '2026年第三季度兑换'

/** Closes the third quarter and opens its window, as the manager does; leaves the page signed in. */
export async function openWindow(page: Page): Promise<void> {
  await signIn(page, 'shuji')
  await page.goto('/office/months/close?through=2026-09')
  const leave = page.getByRole('checkbox', { name: /待评记录/ })
  if (await leave.isVisible()) await leave.check()
  await page.getByRole('button', { name: '结账' }).click()
  await expect(page.getByRole('heading', { name: /已经结账|月结/ }).first()).toBeVisible()
  await page.goto('/office/windows')
  await page.getByRole('link', { name: window }).click()
  await page.getByRole('button', { name: '开放兑换' }).click()
  await expect(page.getByText('已经开放')).toBeVisible()
}
