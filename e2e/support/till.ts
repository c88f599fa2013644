import { expect, type Page } from '@playwright/test'

/** Types into the one field that listens on the counter, as a person or a scanner does. */
export async function find(page: Page, typed: string): Promise<void> {
  await page.goto('/counter')
  await page.getByRole('searchbox').fill(typed)
  await page.getByRole('button', { name: '查找' }).click()
}

/** 兑换前 · 用去 · 还剩, as the till shows them. */
export function total(page: Page) {
  return page.getByRole('status').filter({ hasText: '兑换前' })
}

/** What the household that is here can spend. */
export async function spendable(page: Page): Promise<number> {
  return Number(/兑换前(\d+)/.exec((await total(page).textContent()) ?? '')?.[1])
}

export async function expectTotal(page: Page, before: number, used: number, rest: string) {
  await expect(total(page)).toContainText(`兑换前${before}`)
  await expect(total(page)).toContainText(`用去${used}`)
  await expect(total(page)).toContainText(rest)
}

/** How many of a good the book says there are. */
export async function stockOf(page: Page, good: string): Promise<number> {
  await page.goto('/office/goods')
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: good, exact: true }) })
  return Number.parseInt((await row.getByRole('cell').nth(2).textContent()) ?? '', 10)
}
