import { closeQuarter } from './support/close-quarter'
import { expectAccessible } from './support/expect-accessible'
import { printedPages } from './support/printed-pages'
import { expect, test } from './support/test'

test('the totals add up, and who may not close is not offered to', async ({ page, signIn }) => {
  await signIn('jiandu')
  await page.goto('/office/months')
  await expect(page.getByText('可以结账', { exact: true })).toHaveCount(3)
  await expect(page.getByRole('link', { name: /^结账：/ })).toHaveCount(0)
  await expectAccessible(page)

  await page.getByRole('link', { name: '2026年8月', exact: true }).click()
  await expect(page.getByRole('heading', { name: '2026年8月积分汇总' })).toBeVisible()
  await expect(page.getByText('还没有结账，数字会变')).toBeVisible()
  const foot = page.getByRole('row', { name: /^全部 \d+ 户合计/ })
  const figures = (await foot.getByRole('cell').allTextContents()).slice(2).map(pointsIn)
  const [opening = 0, ...parts] = figures
  const [closing, redeemed = 0, net = 0] = parts.toReversed()
  expect(opening + net + redeemed).toBe(closing)
  await expectAccessible(page)

  await page.goto('/office/months/close')
  await expect(page.getByRole('heading', { name: '您不能看这一页' })).toBeVisible()
})

test('the manager closes the three months at once and gets their check codes', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/months')
  await page.getByRole('link', { name: '结账：2026年第三季度' }).click()
  for (const month of ['2026年7月', '2026年8月', '2026年9月'])
    await expect(page.getByRole('row', { name: new RegExp(`^${month}`) })).toBeVisible()
  await expectAccessible(page)
  await closeQuarter(page)
  for (const month of ['7', '8', '9'])
    await expect(page.getByText(`2026年${month}月校验码`)).toBeVisible()

  await page.goto('/office/months')
  await expect(page.getByRole('link', { name: /^结账：/ })).toHaveCount(0)
  await page.goto('/office/months/close')
  await expect(page.getByText('2026年10月过完才能结')).toBeVisible()
})

test('the table for the wall praises, and says nothing of deductions and debts', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/months/2026-Q1/wall')
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([
    '户号',
    '户主',
    '组',
    '本期净得分',
    '累计积分',
  ])
  await expect(table.getByRole('row', { name: /^1 张守田/ })).toBeVisible()
  await expect(table).not.toContainText('−')
  // sixty households on A4, lying across
  expect(await printedPages(page)).toBeLessThanOrEqual(3)
})

test('an address that names no month of the book is no page', async ({ page, signIn }) => {
  await signIn('shuji')
  for (const period of ['2026-13', '2024-01', '2027-Q1', 'drop', '2026-07-01']) {
    const answer = await page.goto(`/office/months/${period}`)
    expect(answer?.status()).toBe(404)
  }
})

function pointsIn(text: string): number {
  return Number(text.replace('−', '-').replaceAll(',', ''))
}
