import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/measure'
import { printedPages } from './support/printed-pages'
import { signIn as signInHere } from './support/sign-in'
import { expect, test } from './support/test'

/* 积分条: what households without a phone get to read, eight to a sheet, cut along the dashes. */

/** The slips whose words do not fit on paper. */
async function cutOff(page: Page): Promise<(string | null)[]> {
  await page.emulateMedia({ media: 'print' })
  const cut = await page
    .getByRole('article')
    .evaluateAll((slips) =>
      slips
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
        .map(({ textContent }) => textContent),
    )
  await page.emulateMedia({ media: null })
  return cut
}

test('the recorder prints slips for everybody, and for one group and month', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await page.goto('/office/households')
  await page.getByRole('link', { name: '印积分条' }).click()
  await expect(page.getByRole('heading', { name: '印积分条' })).toBeVisible()
  // the last quarter that is closed
  await expect(page.getByLabel('哪一段时间')).toHaveValue('2026-Q2')
  await expect(page.getByText('共 60 户')).toBeVisible()
  const second = page.getByRole('article').filter({ hasText: '2号 李长河' })
  await expect(second).toContainText('2026年第二季度净得+45')
  await expect(second).toContainText('积分余额 92 分')
  await expect(second).toContainText('能换：雨衣 70、头灯 50')
  await expect(second).toContainText('再有 8 分可换大米')
  await expect(second).toContainText('下一次：2026年第三季度兑换')
  expect(await printedPages(page)).toBe(8)
  expect(await cutOff(page)).toEqual([])
  await expectAccessible(page)

  await page.getByLabel('哪一段时间').selectOption('2026-07')
  await page.getByRole('combobox', { name: '组' }).selectOption('东街组')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(second).toContainText('防汛抢险+40')
  const inGroup = await page.getByRole('article').count()
  expect(inGroup).toBeGreaterThan(5)
  expect(await printedPages(page)).toBe(Math.ceil(inGroup / 8))
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
})

test('one household alone gets its slip from its own page', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/households/2')
  await page.getByRole('link', { name: '印这户的积分条' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('article')).toContainText('2号 李长河')
  expect(await printedPages(page)).toBe(1)
  await page.getByLabel('哪一段时间').selectOption('2026-07')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('article')).toContainText('防汛抢险+40')
})

test('a long name and long deeds fit on a slip', async ({ plainPage: page, village }) => {
  await page.goto(village.url)
  await signInHere(page, 'jilu')
  await page.goto('/office/households/slips')
  await page.evaluate(() => {
    const long = '阿拉坦其其格巴特尔图雅额尔德尼苏布德那仁高娃'
    for (const slip of document.querySelectorAll('.points-slip')) {
      const name = slip.querySelector('h2')
      if (name) name.textContent = `160号 ${long} · 乌兰图克嘎查第二网格`
      const deeds = slip.querySelector('dl')
      const deed = deeds?.firstElementChild
      if (deed) while ((deeds?.children.length ?? 5) < 5) deeds?.prepend(deed.cloneNode(true))
      const first = deeds?.querySelector('dt')
      if (first) first.textContent = `参加${long}的清洁行动`
    }
  })
  expect(await cutOff(page)).toEqual([])
  expect(await printedPages(page)).toBe(8)
})

test('the clerk, who sees no deductions, prints none', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await page.goto('/office/households')
  await expect(page.getByRole('link', { name: '印积分卡' })).toBeVisible()
  await expect(page.getByRole('link', { name: '印积分条' })).toHaveCount(0)
  const answer = await page.goto('/office/households/slips')
  expect(answer?.status()).toBe(403)
})
