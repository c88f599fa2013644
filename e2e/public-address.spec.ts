import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { signIn } from './support/sign-in'
import { startStoryServer } from './support/story-server'
import { expect, test as story } from './support/test'

/*
 * Whether a card leads anywhere is decided by the public address: a village without one has cards
 * with a number, and paper. The server of these stories is no demo: its clock runs.
 */

const withSettings = (settings: Record<string, string>) =>
  story.extend({
    village: async ({ playwright: _ }, use) => {
      const village = await startStoryServer({ FIXED_NOW: '', ...settings })
      await use(village)
      await village.stop()
    },
  })

const square = (page: Page) => page.getByRole('img', { name: '扫码看存折' })

withSettings({})('without a public address cards carry the number alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('带上积分卡，或报户号，到柜台')).toBeVisible()
  await expect(page.getByText('扫一扫')).toHaveCount(0)
  await page.goto('/passbook')
  await expect(page.getByText('带上积分卡，或报户号，到柜台')).toBeVisible()
  await page.goto('/sign-in')
  await expect(page.getByText('扫积分卡')).toHaveCount(0)
  await signIn(page, 'shuji')
  await page.goto('/office/households/12')
  await expect(page.getByText('卡上只印户号和卡号')).toBeVisible()
  await expect(square(page)).toHaveCount(0)
  await page.goto('/office/households/12/card')
  const card = page.getByRole('article')
  await expect(card).toContainText('12 号')
  await expect(card).toContainText('报户号')
  await expect(square(page)).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/office/months/2026-Q3/wall')
  await expect(page.getByText('请到村委会查')).toBeVisible()
  await page.goto('/office/settings')
  await expect(page.getByText('没有设对外网址')).toBeVisible()
  await expectAccessible(page)
  // the office itself still opens a household's passbook
  await page.goto('/office/households/12')
  const path = await page.getByRole('link', { name: '打开这一户的存折' }).getAttribute('href')
  await page.goto(path ?? '')
  await expect(page).toHaveURL(/\/passbook/)
})

withSettings({ PUBLIC_URL: 'http://jifen.example.cn' })(
  'with one they carry a square, and the board says so',
  async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText('用手机扫一扫积分卡上的方块码')).toBeVisible()
    await signIn(page, 'shuji')
    await page.goto('/office/households/12/card')
    await expect(square(page)).toBeVisible()
    await page.goto('/office/settings')
    await expect(page.getByText('对外网址是 http://jifen.example.cn')).toBeVisible()
  },
)
