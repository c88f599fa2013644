import { expectAccessible } from './support/expect-accessible'
import { openWindow, window } from './support/open-window'
import { printedPages } from './support/printed-pages'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { find } from './support/till'

test.describe.configure({ mode: 'serial' })

test('the year is proposed with its days, and planned one by one or at once', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/windows')
  const left = page.getByRole('table', { name: '2026年还没有安排的' })
  await expect(left.getByRole('row').nth(1)).toContainText('2026年12月1日 – 12月2日')
  await expect(left.getByRole('row').nth(2)).toContainText('2027年1月1日 – 1月2日')
  await page.getByRole('link', { name: '2027年', exact: true }).click()
  const next = page.getByRole('table', { name: '2027年还没有安排的' })
  await expect(next.getByRole('row')).toHaveCount(6)
  await expectAccessible(page)
  await page.getByRole('button', { name: '安排2027年第二季度兑换' }).click()
  await expect(page.getByText('安排好了 1 次')).toBeVisible()
  await page.getByRole('button', { name: '4 次一起安排' }).click()
  await expect(page.getByText('安排好了 4 次')).toBeVisible()
  await expect(page.getByText('2027年的都安排好了。')).toBeVisible()
  // each can be changed, or taken back
  await page.getByRole('link', { name: '2027年第二季度兑换' }).click()
  await expect(page.getByText('2027年7月1日 – 7月2日')).toBeVisible()
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByLabel('第一天').fill('2027-06-30')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('2027年6月还没有过完')
  await page.getByLabel('第一天').fill('2027-07-02')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('2027年7月2日')).toBeVisible()
})

test('without JavaScript a year is planned as well', async ({ plainPage: page }) => {
  await signIn(page, 'shuji')
  await page.goto('/office/windows')
  await page.getByRole('button', { name: '安排2026年年终集中兑换' }).click()
  await expect(page.getByText('安排好了 1 次')).toBeVisible()
  await page.getByRole('link', { name: '2026年年终集中兑换' }).click()
  await page.locator('summary', { hasText: '删除' }).click()
  await page.getByRole('button', { name: '删除“2026年年终集中兑换”' }).click()
  await expect(page.getByRole('button', { name: '安排2026年年终集中兑换' })).toBeVisible()
})

test('a window is planned, and its plan changed', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/windows')
  await page.getByRole('link', { name: '安排兑换活动' }).click()
  // the third quarter’s stands already, so the running one is proposed
  await expect(page.getByLabel('名称')).toHaveValue('2026年第四季度兑换')
  await page.getByLabel('最后一天').fill('2026-12-31')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    '结束的日子比开始的日子还早',
  )
  for (const end of ['第一天', '最后一天']) await page.getByLabel(end).fill('2020-01-01')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('最后一天已经过去了')
  await page.getByLabel('名称').fill(window)
  await page.getByLabel('第一天').fill('2027-01-01')
  await page.getByLabel('最后一天').fill('2027-01-03')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('已经有同名的兑换活动')
  await page.getByLabel('名称').fill('元旦兑换')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('heading', { name: '元旦兑换' })).toBeVisible()
  // until that month is over the months are no way on, so no key leads there
  await expect(page.getByText('2026年12月还没有过完，现在不能结账。2027年1月1日起')).toBeVisible()
  await expect(page.getByRole('link', { name: '去月结' })).toHaveCount(0)

  // the other kind proposes its own name, cut-off and days, also without JavaScript: it is a link
  await page.goto('/office/windows/plan')
  await page.getByRole('link', { name: '年终集中兑换' }).click()
  await expect(page.getByLabel('名称')).toHaveValue('2026年年终集中兑换')
  await expect(page.getByLabel('积分算到哪个月')).toHaveValue('2026-11')
  await page.getByLabel('第一天').fill('2027-01-02')
  await page.getByLabel('最后一天').fill('2027-01-05')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    '这几天已经安排了“元旦兑换”（2027年1月1日至2027年1月3日），请错开。',
  )
  await page.getByLabel('第一天').fill('2027-01-04')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('main')).toContainText('计划中 · 年终集中兑换')

  await page.goto('/office/windows')
  await page.getByRole('link', { name: '元旦兑换' }).click()
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByRole('radio', { name: '年终集中兑换' }).check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('main')).toContainText('计划中 · 年终集中兑换')
  await expectAccessible(page)

  // planned by mistake: it is deleted, and the board no longer announces it
  await page.locator('summary', { hasText: '删除' }).click()
  await page.getByRole('button', { name: '删除“元旦兑换”' }).click()
  await expect(page.getByRole('heading', { name: '兑换活动', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: '元旦兑换' })).toHaveCount(0)
})

test('it is opened, its slips are listed, one is cancelled, and it is closed', async ({ page }) => {
  await openWindow(page)
  await find(page, '12')
  for (const good of [/^3 号 毛巾/, /^5 号 牙刷/])
    await page.getByRole('button', { name: good }).click()
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('heading', { name: /^已兑换/ })).toBeVisible()

  await page.goto('/counter')
  await page.getByRole('link', { name: '看今天的兑换单' }).click()
  const sheet = page.getByRole('table')
  const line = sheet.getByRole('row', { name: /12号 孙喜梅/ })
  await expect(line).toContainText('毛巾 ×1、牙刷 ×1')
  await expect(page.getByRole('link', { name: '今天 (1)' })).toHaveAttribute('aria-current', 'page')
  await expectAccessible(page)
  expect(await printedPages(page)).toBe(1)

  await line.getByRole('link', { name: /^兑换单/ }).click()
  await page.getByRole('button', { name: '取消兑换单' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('这一项要填。')
  await page.getByLabel('取消原因').fill('拿错了')
  await page.getByRole('button', { name: '取消兑换单' }).click()
  await expect(page.getByText('这张兑换单已取消，积分和物品都已退回。')).toBeVisible()
  await page.getByRole('link', { name: window }).click()
  await expect(sheet.getByRole('row', { name: /12号 孙喜梅/ })).toContainText('已取消：拿错了')

  await page.locator('summary', { hasText: '关闭' }).click()
  await expect(page.getByText('没用完的积分留到下次。')).toBeVisible()
  await page.getByRole('button', { name: `关闭“${window}”` }).click()
  await expect(page.getByText('已经关闭。共兑出 0 单')).toBeVisible()
  // opened and closed today, whatever was planned
  await expect(page.getByRole('main')).toContainText('季度兑换 · 2026年10月8日 · ')
  await page.goto('/counter')
  await expect(page.getByRole('heading', { name: '现在没有开放兑换，可以查积分。' })).toBeVisible()
})

test('a supervisor sees the slips and changes nothing', async ({ page, signIn }) => {
  await signIn('jiandu')
  await page.goto('/office/windows')
  await expect(page.getByRole('link', { name: '安排兑换活动' })).toHaveCount(0)
  await page.getByRole('link', { name: '2026年第二季度兑换' }).click()
  await page
    .getByRole('link', { name: /^兑换单/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /^兑换单/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '取消兑换单' })).toHaveCount(0)
  for (const path of ['/office/windows/plan', '/counter']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(403)
  }
  for (const path of ['/office/windows/nonsense', '/office/windows/nonsense/nonsense']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
  }
})
