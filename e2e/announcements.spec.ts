import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/measure'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })

/* Told in order: the village says something, everybody reads it, and it is taken down again. */

test('an announcement is posted; what is wrong is said at its field', async ({ page }) => {
  await signIn(page, 'jilu')
  await page.goto('/office')
  await page.getByRole('link', { name: '通知', exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: '医保缴费' })).toContainText('正贴着')
  await page.getByLabel('标题').fill('停电通知')
  await page.getByLabel('正文').fill('10月9日上午检修线路。\n请提前备好水。')
  await page.getByLabel('从哪天贴起').fill('2026-10-10')
  await page.getByLabel('贴到哪天').fill('2026-10-09')
  await page.getByRole('button', { name: '贴上公示栏' }).click()
  await expect(page.getByRole('alert').getByText('结束的日子比开始的日子还早')).toBeVisible()
  await page.getByLabel('从哪天贴起').fill('2026-10-08')
  await page.getByRole('button', { name: '贴上公示栏' }).click()
  await expect(page.getByText('贴好了。')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '停电通知' })).toContainText('正贴着')
  await expectAccessible(page)
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSidewaysScroll(page)
  }
})

test('everybody reads it on top of the board', async ({ plainPage: page, village }) => {
  await page.goto(village.url)
  const slip = page.getByRole('region', { name: '通知' })
  await expect(slip).toContainText('停电通知')
  await expect(slip).toContainText('贴到2026年10月9日')
})

test('the board with it is good for old eyes', async ({ page, village }) => {
  await page.goto(village.url)
  await expectAccessible(page, { enhanced: true })
})

test('it is taken down, and the list keeps it', async ({ plainPage: page, village }) => {
  await signIn(page, 'shuji')
  await page.goto('/office/announcements')
  const row = page.getByRole('row').filter({ hasText: '停电通知' })
  await row.locator('summary').click()
  await row.getByRole('button', { name: '取下这一条' }).click()
  await expect(page.getByText('取下来了。')).toBeVisible()
  await expect(row).toContainText(/取下了/)
  await page.goto(village.url)
  const slip = page.getByRole('region', { name: '通知' })
  await expect(slip).toContainText('医保缴费')
  await expect(slip).not.toContainText('停电通知')
})

test('who does not keep the board finds no such place', async ({ page }) => {
  await signIn(page, 'dianyuan')
  const answer = await page.goto('/office/announcements')
  expect(answer?.status()).toBe(403)
})
