import { expect, type Page } from '@playwright/test'
import { closeQuarter } from './close-quarter'
import { signIn } from './sign-in'

export const window = '2026年第三季度兑换'

/** Closes the third quarter and opens its window, as the manager does; leaves the page signed in. */
export async function openWindow(page: Page): Promise<void> {
  await signIn(page, 'shuji')
  await closeQuarter(page)
  await page.goto('/office/windows')
  await page.getByRole('link', { name: window }).click()
  // it was announced for the 10th, and today is the 8th
  await page.locator('summary', { hasText: '开放兑换' }).click()
  await expect(page.getByText('公布的第一天是2026年10月10日，今天开放要提前 2 天。')).toBeVisible()
  await page.getByRole('button', { name: '提前 2 天开放' }).click()
  await expect(page.getByText('已经开放')).toBeVisible()
}
