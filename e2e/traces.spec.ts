import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/measure'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

/* 留痕: what somebody changes in the office, the supervisor finds, with before and after. */

test.describe.configure({ mode: 'serial' })

test('a price that was changed is found with what it was', async ({ page, plainPage, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/goods')
  await page.getByRole('link', { name: '毛巾' }).first().click()
  await page.getByRole('link', { name: '改分值' }).click()
  await page.getByLabel('新的分值').fill('28')
  await page.getByRole('button', { name: '定下来' }).click()
  await expect(page).toHaveURL(/\/office\/goods\/[0-9a-f-]{36}$/)

  await supervise(plainPage)
  const line = plainPage.getByRole('row').filter({ hasText: '改物品' })
  await expect(line).toContainText('毛巾')
  await expect(line).toContainText('分值：25 → 28')
  await expect(line).toContainText('127.0.0.1')
  await line.getByRole('link', { name: '改物品' }).click()
  await expect(plainPage).toHaveURL(/\/office\/goods\//)
})

test('it is narrowed by person, deed and words', async ({ plainPage: page }) => {
  await supervise(page)
  await page.getByLabel('做了什么').selectOption('登录')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page.getByRole('row').filter({ hasText: '改物品' })).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: '登录' }).first()).toBeVisible()
  // the paper, on which no filter stands, says so
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('做了什么：登录')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: '清除' }).click()
  // by the words that stand on the page, of which the trace itself holds codes
  await page.getByLabel('名字或内容').fill('分值')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page.getByRole('row').filter({ hasText: '登录' })).toHaveCount(0)
  await expect(page.getByText('分值：25 → 28')).toBeVisible()
  // the address, the deed's own word, and a household as people say its number
  for (const [text, line] of [
    ['127.0.0.1', '分值：25 → 28'],
    ['改物品', '分值：25 → 28'],
    // who did it, and what was taken
    ['苏文清', '分值：25 → 28'],
    ['洗衣粉', '洗衣粉 1 袋'],
    ['12号', '用去积分：'],
  ] as const) {
    await page.getByLabel('名字或内容').fill(text)
    await page.getByRole('main').getByRole('button', { name: '查找' }).click()
    await page.waitForURL((address) => address.searchParams.get('text') === text)
    await expect(page.getByText(line).first()).toBeVisible()
  }
  await expect(page.getByRole('row').filter({ hasText: '兑换' }).first()).toContainText('12号 ')
  await page.getByLabel('名字或内容').fill('没有的东西')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('没有这样的留痕')).toBeVisible()
})

test('what was passed and what was noted at the counter says whose it is', async ({
  page,
  plainPage,
  signIn,
}) => {
  await signIn('pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：垃圾分类.*10月5日/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 4 条')).toBeVisible()
  await page.context().clearCookies()
  await signIn('dianyuan')
  await page.goto('/office/windows')
  await page.getByRole('link', { name: '2026年第二季度兑换' }).click()
  await page
    .getByRole('checkbox', { name: /^兑换单 .* 已签字$/, checked: false })
    .first()
    .check()
  await page.getByRole('button', { name: '记下谁签了字' }).first().click()
  await expect(page.getByText('已记下：1 张签了字。')).toBeVisible()

  await supervise(plainPage)
  const passed = plainPage.getByRole('row').filter({ hasText: '评积分' }).first()
  await expect(passed).toContainText('垃圾分类')
  await expect(passed).toContainText('办得怎样：通过')
  await expect(passed).toContainText(/哪些户：\d+号 .*、\d+号 /)
  const noted = plainPage.getByRole('row').filter({ hasText: '柜台登记' }).first()
  await expect(noted).toContainText('2026年第二季度兑换')
  await expect(noted).toContainText(/已签字的户：\d+号 /)
})

test('somebody new is added, and changed only afterwards', async ({ page, plainPage, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/staff/add')
  await page.getByLabel('登录名', { exact: true }).fill('xiaowang')
  await page.getByLabel('姓名', { exact: true }).fill('王小燕')
  await page.getByRole('checkbox', { name: /^记分员/ }).check()
  await page.getByRole('button', { name: '添加' }).click()
  await expect(page.getByText('xiaowang')).toBeVisible()

  await supervise(plainPage)
  const line = plainPage
    .getByRole('row')
    .filter({ hasText: '加人员' })
    .filter({ hasText: '王小燕' })
  await expect(line).toContainText('登录名：xiaowang')
  await expect(line).toContainText('职责：记分员')
  // what goes without saying is not said
  await expect(line).not.toContainText('密码')
  await expect(line).not.toContainText('已停用')
  await expect(line).not.toContainText('亲属户')
  await plainPage.getByLabel('做了什么').selectOption('加人员、改人员')
  await plainPage.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(line).toBeVisible()
})

test('it reads on every screen, in both languages', async ({ page }) => {
  await supervise(page)
  await expectAccessible(page)
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoSidewaysScroll(page)
    expect(await linesOfDay(page)).toBe(1)
  }
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Traces' })).toBeVisible()
  await expect(page.getByText('Points: 25 → 28')).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('and is not for everybody', async ({ page }) => {
  await signIn(page, 'jilu')
  expect((await page.goto('/office/supervision/traces'))?.status()).toBe(403)
})

/** On how many lines the day of the newest trace stands. */
async function linesOfDay(page: Page): Promise<number> {
  return page
    .getByRole('row')
    .nth(1)
    .evaluate((row) => {
      const moment = [...row.querySelectorAll('td')].find((cell) => /日 \d/.test(cell.innerText))
      const text = moment?.firstChild
      if (!text) throw new Error('the first row has no moment')
      const day = document.createRange()
      day.setStart(text, 0)
      day.setEnd(text, (text.textContent ?? '').indexOf(' '))
      return new Set([...day.getClientRects()].map(({ top }) => Math.round(top))).size
    })
}

async function supervise(page: Parameters<typeof signIn>[0]) {
  await signIn(page, 'jiandu')
  await page.goto('/office/supervision')
  await page.getByRole('link', { name: '留痕' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '留痕' })).toBeVisible()
}
