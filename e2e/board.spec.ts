import type { Locator } from '@playwright/test'
import { printedPages } from './support/printed-pages'
import { expect, test } from './support/test'

test('anybody reads the board: red list, window, goods, tables, own points', async ({
  plainPage: page,
  village,
}) => {
  await page.goto(village.url)
  await expect(page.getByRole('article')).toContainText('红榜')
  await expect(page.getByRole('article')).toContainText('2026年第二季度')
  const window = page.getByRole('region', { name: '兑换', exact: true })
  await expect(window).toContainText('下一次兑换 · 2026年第三季度兑换')
  await expect(window).toContainText('积分算到2026年9月')
  const towel = page.getByRole('listitem').filter({ hasText: '毛巾' })
  await expect(towel).toContainText(/25 分 一条还有 \d+ 条/)
  await expect(page.getByRole('region', { name: '看自家积分' })).toContainText('扫一扫积分卡')
  await expect(page.getByRole('link', { name: '村务办公登录' })).toHaveAttribute('href', '/sign-in')
})

test('the table of closed months masks names and shows no deduction and no debt', async ({
  plainPage: page,
  village,
}) => {
  await page.goto(village.url)
  await page.getByRole('link', { name: '2026年第二季度各户积分' }).click()
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([
    '户号',
    '户主',
    '组',
    '本期净得分',
    '累计积分',
  ])
  const heads = await table.getByRole('rowheader').allTextContents()
  expect(heads).toHaveLength(50)
  for (const head of heads) expect(head).toMatch(/^.\*.?$/)
  await expect(table).not.toContainText('−')
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(table.getByRole('rowheader')).toHaveCount(10)
  await expect(page.getByText('2026年6月校验码')).toBeVisible()
  // paper says that it is not all, and where all of it is
  const notAll = page.getByText('这里不是整张表')
  await page.emulateMedia({ media: 'print' })
  await expect(notAll).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: '整张表（60 户），打印用' }).click()
  await expect(table.getByRole('rowheader')).toHaveCount(60)
  await page.emulateMedia({ media: 'print' })
  await expect(notAll).toHaveCount(0)
  expect(await printedPages(page, 'A4')).toBeLessThanOrEqual(2)
})

test('the board begins the table of the last closed month and leads to the whole', async ({
  plainPage: page,
  village,
}) => {
  await page.goto(village.url)
  const table = page.getByRole('table', { name: '2026年6月各户积分，共 60 户' })
  const heads = await table.getByRole('rowheader').allTextContents()
  expect(heads).toHaveLength(10)
  for (const head of heads) expect(head).toMatch(/^.\*.?.\d+号$/)
  const totalOf = (of: Locator) => of.getByRole('row').last().getByRole('cell').allTextContents()
  const [net, closing] = (await totalOf(table)).slice(-2)
  await page.getByRole('link', { name: '2026年6月全表，共 60 户' }).click()
  await expect(page.getByRole('heading', { name: '2026年6月各户积分' })).toBeVisible()
  // the total that the beginning gives is the whole village's
  expect((await totalOf(page.getByRole('table'))).slice(-2)).toEqual([net, closing])
  expect(net).toMatch(/^[1-9]/)
})

test('what is not published is no page', async ({ page }) => {
  for (const path of [
    '/shifancun/months/2026-Q3',
    '/shifancun/months/2026-07',
    '/shifancun/red-lists/2026-Q3',
    '/shifancun/red-lists/x',
    '/shifancun/nothing',
    '/no-such-village',
    '/%E5%BC%A0',
  ])
    expect((await page.goto(path))?.status(), path).toBe(404)
})

test('it speaks English', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('article')).toContainText('Red list')
  await expect(page.getByRole('region', { name: 'What there is' })).toBeVisible()
})
