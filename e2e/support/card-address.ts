import type { Page } from '@playwright/test'

/** Where the square on a household's card leads, as the office's page of the household has it. */
export async function cardAddress(page: Page, number: number): Promise<string> {
  await page.goto(`/office/households/${number}`)
  const href = await page.getByRole('link', { name: '打开这一户的存折' }).getAttribute('href')
  return href ?? ''
}
