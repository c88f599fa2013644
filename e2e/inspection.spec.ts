import { expectNoSidewaysScroll } from './support/measure'
import { printedPages } from './support/printed-pages'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test('an inspection gets a quarter on paper in one go', async ({ page }) => {
  await signIn(page, 'jiandu')
  await page.goto('/office/supervision')
  await page.getByRole('link', { name: '检查台账' }).click()
  await expect(page.getByRole('heading', { name: '2026年第三季度检查台账' })).toBeVisible()
  for (const part of [
    '积分细则',
    '评议会',
    '公示',
    '领取登记',
    '出入库',
    '票据和捐赠',
    '心愿和答复',
  ])
    await expect(page.getByRole('region', { name: new RegExp(`\\d\\. ${part}`) })).toBeVisible()
  // what was redeemed in July, slip by slip, and the books of the goods
  const slips = page.getByRole('region', { name: /领取登记/ })
  await expect(slips.getByRole('row').nth(1)).toBeVisible()
  const towel = page.getByRole('region', { name: /出入库/ }).getByRole('row', { name: /^毛巾/ })
  await expect(towel).toBeVisible()
  const [before, bought, donated, given, lost, corrected, after] = (
    await towel.getByRole('cell').allTextContents()
  ).map((text) => Number(text.replace(/[^\d−]/g, '').replace('−', '-')))
  expect(
    (before ?? 0) + (bought ?? 0) + (donated ?? 0) - (given ?? 0) - (lost ?? 0) + (corrected ?? 0),
  ).toBe(after)
  expect(await printedPages(page)).toBeGreaterThan(5)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: '2026年第二季度' }).click()
  await expect(page.getByRole('heading', { name: '2026年第二季度检查台账' })).toBeVisible()
})

test('in English, which is longer, the rule book keeps to its columns', async ({ page }) => {
  await signIn(page, 'jiandu')
  await page.goto('/office/inspection')
  await page.getByRole('button', { name: 'English' }).click()
  const rules = page.getByRole('region', { name: /Rule book/ })
  await expect(rules).toBeVisible()
  const wider = await rules
    .getByRole('cell')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length)
  expect(wider).toBe(0)
})

test('a clerk is not shown the folder', async ({ page }) => {
  await signIn(page, 'dianyuan')
  const answer = await page.goto('/office/inspection')
  expect(answer?.status()).toBe(403)
})

test('the end of the year is led through step by step', async ({ page }) => {
  await signIn(page, 'shuji')
  await page.goto('/office/honours')
  await page.getByRole('link', { name: '年底五步' }).click()
  await expect(page.getByRole('heading', { name: '2026年年底五步' })).toBeVisible()
  const steps = page.getByRole('main').getByRole('listitem')
  await expect(steps.filter({ hasText: '12月结账' })).toContainText('现在办这一步')
  await expect(steps.filter({ hasText: '年底兑换' })).toContainText('还没有到')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  await steps.getByRole('link', { name: '12月结账' }).click()
  await expect(page).toHaveURL(/\/office\/months$/)
})
