import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { printedPages } from './support/printed-pages'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })

/* Told in order: a partner comes, people are counted and not named, and the quarter adds it up. */

const title = '医生来谈心'

async function open(page: Page): Promise<string> {
  await page.goto('/office/activities')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

test('counselling is planned without points', async ({ page }) => {
  await signIn(page, 'shuji')
  await page.goto('/office/activities/plan')
  await page.getByRole('radio', { name: '心理疏导' }).check()
  await page.getByLabel('叫什么').fill(title)
  await page.getByLabel('在哪里').fill('文明实践站')
  await page.getByLabel('几点开始').fill('14:30')
  await page.getByLabel('和谁一起办').fill('旗医院')
  await page.getByLabel('到场按哪条细则记积分').selectOption({ index: 1 })
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('alert').getByText('不记名字，所以不能记积分')).toBeVisible()
  await page.getByLabel('到场按哪条细则记积分').selectOption('')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByText('这个活动只数人数，不记名字。')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/office/activities/plan')
  await expect(page.locator('datalist option[value="旗医院"]')).toHaveCount(1)
})

test('the board says who comes and when', async ({ plainPage: page, village }) => {
  await page.goto(village.url)
  const slip = page.getByRole('region', { name: '活动和服务' })
  await expect(slip.getByRole('heading', { name: '2026年10月' })).toBeVisible()
  const line = slip.getByRole('listitem').filter({ hasText: title })
  await expect(line).toContainText('10月8日 周四 14:30')
  await expect(line).toContainText('旗医院来办')
})

test('nobody signs in: no desk, no paper, a number at the end', async ({ page }) => {
  await signIn(page, 'jilu')
  const path = await open(page)
  await expect(page.getByRole('link', { name: '签到' })).toHaveCount(0)
  for (const closed of ['sign-in', 'sheet']) {
    await page.goto(`${path}/${closed}`)
    await expect(page).toHaveURL(path)
  }
  await page.getByRole('link', { name: '结束活动' }).click()
  await expect(page.getByLabel('来了多少人')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('来了多少人').fill('很多')
  await page.getByRole('button', { name: '结束活动' }).click()
  await expect(page.getByRole('alert').getByText('这里要填整数')).toBeVisible()
  await page.getByLabel('来了多少人').fill('6')
  await page.getByRole('button', { name: '结束活动' }).click()
  await expect(page.getByText('活动结束了，来了 6 人。')).toBeVisible()
  await page.goto('/office/activities')
  const quarter = page.getByRole('region', { name: '各季度的服务' }).first()
  await expect(quarter.getByRole('row').filter({ hasText: '2026年第四季度' })).toContainText(
    /1\s*6/,
  )
  await expectAccessible(page)
})

test('the board tells that it took place, and not how few came', async ({
  plainPage: page,
  village,
}) => {
  await page.goto(village.url)
  const slip = page.getByRole('region', { name: '活动和服务' })
  await expect(slip.getByRole('listitem').filter({ hasText: title })).toHaveText(/已办$/)
})

test('the plan of a month is one sheet', async ({ page }) => {
  await signIn(page, 'dianyuan')
  await page.goto('/office/activities')
  await page.getByRole('link', { name: '印一个月的安排' }).click()
  const row = page.getByRole('row').filter({ hasText: '免费义诊' })
  await expect(row).toContainText('10月14日 周三')
  await expect(row).toContainText('镇卫生院')
  await expect(row).toContainText('医保卡、以前的病历')
  await expectAccessible(page)
  expect(await printedPages(page)).toBe(1)
  await page.getByRole('link', { name: '2026年11月' }).click()
  await expect(page.getByText('这个月还没有安排。')).toBeVisible()
})
