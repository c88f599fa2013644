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
  await page.getByRole('button', { name: '开放兑换' }).click()
  await expect(page.getByText('已经开放')).toBeVisible()
}
