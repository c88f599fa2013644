import { cardAddress } from './support/card-address'
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

test('a doubt without an answer is named before closing, with the way to it', async ({
  page,
  plainPage,
  signIn,
}) => {
  await signIn('shuji')
  await plainPage.goto(await cardAddress(page, 46))
  await plainPage.getByRole('link', { name: '这笔有疑问' }).first().click()
  await plainPage.getByLabel('哪里不对').fill('那天我家没有人去。')
  await plainPage.getByRole('button', { name: '提出疑问' }).click()

  await page.goto('/office/months/close')
  const undone = page.getByRole('region', { name: '先要办完的' })
  await undone.getByRole('link', { name: /46号 程向阳的疑问/ }).click()
  await page.getByRole('radio', { name: /^疑问不成立/ }).check()
  await page.getByLabel('答复的话').fill('签到表上有名字。')
  await page.getByRole('button', { name: '答复', exact: true }).click()
  await expect(page.getByText('已经答复，本户在存折上看得到。')).toBeVisible()
  await page.goto('/office/months/close')
  await expect(undone).toContainText('没有要办的')
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

test('the traces say which months were closed, and whose line was in doubt', async ({
  page,
  signIn,
}) => {
  await signIn('jiandu')
  // as the page writes it: the trace itself holds 2026-08
  await page.goto('/office/supervision/traces')
  await page.getByLabel('名字或内容').fill('2026年8月')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page.getByRole('row').filter({ hasText: '月结' })).toContainText(
    '结账的月份：2026年7月、2026年8月、2026年9月',
  )
  await page.getByLabel('名字或内容').fill('46号')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  const answered = page.getByRole('row').filter({ hasText: '答复疑问' })
  await expect(answered).toContainText('46号 程向阳')
  await expect(answered).toContainText(/计入的月份：2026年\d+月/)
  await expect(answered).toContainText('答复：不成立')
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
