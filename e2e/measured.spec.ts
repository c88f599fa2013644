import type { Locator, Page } from '@playwright/test'
import { oneOfEverything } from '@/scripts/one-of-everything'
import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { expectLargePrint, unfold } from './support/measure'
import { expect, test } from './support/test'

const languages = ['中文', 'English']

const board = [
  '/shifancun',
  '/shifancun/wishes',
  '/shifancun/figures',
  '/shifancun/honours',
  '/shifancun/months/2026-06',
  '/shifancun/red-lists/2026-Q1',
  '/shifancun/notices/2026-07',
  '/shifancun/archive',
  '/shifancun/donations',
]

// each page is measured, and kept as a picture, at four widths in two languages

let village: Awaited<ReturnType<typeof oneOfEverything>>

test.beforeAll(async ({ villageOf }, { file }) => {
  village = await oneOfEverything((await villageOf(file)).environment)
})

test('the board is large print, with contrast for old eyes', async ({ page }) => {
  await inBothLanguages(page, board)
})

test('the passbook is large print, and its balance the largest of all', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  const address = await cardAddress(page, Number(village.number))
  await page.context().clearCookies()
  await page.goto(address)
  const balance = page.locator('p', { hasText: /^(积分余额|Balance)/ }).locator('strong')
  await inBothLanguages(page, ['/passbook'], balance)
  await inBothLanguages(page, [
    '/passbook/wishes',
    '/passbook/2026',
    '/passbook/2026-07',
    `/passbook/doubt/${village.seq}`,
  ])
})

test('the counter is large print, and so are a basket that lies open and its slip', async ({
  page,
  signIn,
}) => {
  await signIn('dianyuan')
  await inBothLanguages(page, ['/counter', '/counter?q=z'])
  for (const language of languages) {
    await page.goto('/counter')
    await page.getByRole('button', { name: language }).click()
    await page.getByRole('searchbox').fill('12')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /毛巾/ }).first().click()
    await page.getByRole('radio', { name: /代领|Somebody else/ }).check()
    await expectLargePrint(page, page.getByRole('status').locator('strong'))
    await expectAccessible(page, { enhanced: true })
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: /^(确认兑换|Confirm)$/ }).click()
    await expect(page.getByRole('heading', { name: /^(已兑换|Done)/ })).toBeVisible()
    await expectLargePrint(page)
    await expectAccessible(page, { enhanced: true })
  }
})

async function inBothLanguages(
  page: Page,
  paths: readonly string[],
  balance?: Locator,
): Promise<void> {
  for (const language of languages) {
    await page.goto(paths[0] ?? '/')
    await page.getByRole('button', { name: language }).click()
    for (const path of paths) {
      expect((await page.goto(path))?.status(), path).toBe(200)
      await unfold(page)
      await expectLargePrint(page, balance)
      await expectAccessible(page, { enhanced: true })
    }
  }
}
