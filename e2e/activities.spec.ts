import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { expectRoomForLongNames } from './support/long-names'
import { expectNoSidewaysScroll } from './support/measure'
import { printedPages } from './support/printed-pages'
import { signIn as signInAs, signInInstead } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * A clean-up is announced, people come, each card is held before the scanner, and what they did
 * waits for the review as one sheet.
 */

const title = '秋季河道清理'

async function plan(page: Page, name: string, fields: Record<string, string> = {}) {
  await page.goto('/office/activities')
  await page.getByRole('link', { name: '安排活动' }).click()
  await page.getByLabel('叫什么').fill(name)
  await page.getByLabel('在哪里').fill('石哈河桥头')
  await page.getByLabel('几点开始').fill('8:30')
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
}

const open = async (page: Page, name: string) => {
  await page.goto('/office/activities')
  await page.getByRole('link', { name }).click()
}

/** The one field of the desk; the office's own search stands above it. */
const field = (page: Page) => page.getByRole('searchbox', { name: '扫卡' })

/** What the household's card says, as the hand scanner types it. */
async function cardOf(page: Page, number: number): Promise<string> {
  await page.goto(`/office/households/${number}`)
  const link = page.getByRole('link', { name: '打开这一户的存折' })
  return `http://village${await link.getAttribute('href')}`
}

test('a clean-up is planned; what is missing is said at its field', async ({ page, signIn }) => {
  await signIn('shuji')
  await plan(page, title, { 带什么来: '扫帚、手套', 和谁一起办: '镇综合执法队', 名额: '30' })
  await page.getByLabel('几点开始').fill('早上')
  await page.getByLabel('到场按哪条细则记积分').selectOption({ index: 1 })
  await expectAccessible(page)
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByRole('alert').getByText('请写几点几分')).toBeVisible()
  await page.getByLabel('几点开始').fill('8:30')
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByText('公示栏上已经预告')).toBeVisible()
  await expectAccessible(page)
})

test('everybody reads of it on the board', async ({ plainPage: page }) => {
  await page.goto('/')
  const slip = page.getByRole('region', { name: '活动' })
  await expect(slip).toContainText(title)
  await expect(slip).toContainText('石哈河桥头')
  await expect(slip).toContainText('请带：扫帚、手套')
  await expect(slip).toContainText(/参加记 \+\d+ 分/)
})

test('cards are scanned one after another, and one that comes twice is said', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  const cards = [await cardOf(page, 1), await cardOf(page, 2), await cardOf(page, 3)]
  await open(page, title)
  await page.getByRole('link', { name: '签到', exact: true }).click()
  await expect(field(page)).toBeFocused()
  await expectAccessible(page)
  // faster than any answer: each waits for its turn
  for (const card of cards) {
    await page.keyboard.type(card)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('已签到 3，名额 30')).toBeVisible()
  await page.keyboard.type(cards[0] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1号 张守田已经签过到，不重复算。')).toBeVisible()
  await expect(field(page)).toBeFocused()

  await page.keyboard.type('16')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^16号.*签到第 4 个/)).toBeVisible()
  await page.getByRole('button', { name: '撤销上一个' }).click()
  await expect(page.getByText(/撤销了 16号.*现在 3 个/)).toBeVisible()

  await field(page).fill('苏')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“苏”有几户，请点一户：')).toBeVisible()
  await expectAccessible(page)

  // a member's name: said whose, and that more households have one of that name
  await field(page).fill('小明')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '1号 张守田（张小明） · 东街组' })).toBeVisible()
  await expect(page.getByText('只列出前 12 户')).toBeVisible()
})

test('households are ticked by group on a narrow phone', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signIn('dianyuan')
  await open(page, title)
  await page.getByRole('link', { name: '签到', exact: true }).click()
  await page.getByRole('link', { name: '按组勾选' }).click()
  await expect(page.getByRole('checkbox', { name: /^5号/ })).toBeVisible()
  await expectRoomForLongNames(page, page.locator('fieldset label > span'))
  await page.getByRole('checkbox', { name: /^5号/ }).check()
  await page.getByRole('checkbox', { name: /^17号/ }).check()
  await page.getByRole('button', { name: '勾选的签到' }).click()
  await expect(page.getByText('已签到 5').first()).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('signing in works without JavaScript', async ({ plainPage: page }) => {
  await signInAs(page, 'dianyuan')
  await open(page, title)
  await page.getByRole('link', { name: '签到', exact: true }).click()
  await field(page).fill('18')
  await page.getByRole('button', { name: '签到', exact: true }).click()
  await expect(page.getByText(/^18号.*签到第 6 个/)).toBeVisible()
})

test('the sheet to sign fits on paper, blank and filled', async ({ page, signIn }) => {
  await signIn('jilu')
  await open(page, title)
  await page.getByRole('link', { name: '签到表' }).click()
  await expect(page.getByRole('columnheader', { name: '签名' }).first()).toBeVisible()
  expect(await printedPages(page)).toBeLessThanOrEqual(5)
  await page.getByRole('link', { name: '已签到的' }).click()
  await expect(page.getByRole('row').filter({ hasText: '张守田' })).toContainText(/\d\d:\d\d/)
  await expectAccessible(page)
})

/** A clean-up on each of these days, for the household with this number. */
async function cleanUps(page: Page, number: number, days: readonly string[]) {
  for (const day of days) {
    await page.goto(`/office/earn?q=qjxd&on=${day}`)
    await page.getByRole('searchbox', { name: '快速勾选' }).fill(String(number))
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '记下这张单子' }).click()
    await expect(page.getByText(/记下了：.*1 户，共 \+20 分。/)).toBeVisible()
  }
}

test('closing makes one sheet that waits for somebody else', async ({ page, signIn }) => {
  await signIn('jilu')
  await cleanUps(page, 18, ['2026-10-01', '2026-10-02', '2026-10-03'])
  await open(page, title)
  await page.getByRole('link', { name: '结束活动' }).click()
  await expect(page).toHaveURL(/\/close$/)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectRoomForLongNames(page, page.locator('fieldset label > span'))
  await page.setViewportSize({ width: 1280, height: 720 })
  // who has all that the month allows is said before, not refused after
  const full = page.getByRole('checkbox', { name: /^18号/ })
  await expect(full).not.toBeChecked()
  await expect(full).toHaveAccessibleName(/本月已到上限$/)
  await page.getByRole('checkbox', { name: /^17号/ }).uncheck()
  await page.getByRole('button', { name: '结束活动，记成单子' }).click()
  await expect(page.getByText('6 个签到已经记成一张单子')).toBeVisible()
  await page.getByRole('link', { name: '看记下的单子' }).click()
  await expect(page.getByText(`${title} · 石哈河桥头`)).toBeVisible()

  await signInInstead(page, 'pingyi')
  await open(page, title)
  await page.getByRole('link', { name: '去评这张单子' }).click()
  await expect(page.getByRole('checkbox', { name: /5号/ }).first()).toBeChecked()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 4 条')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('region', { name: '活动' })).toContainText('已办，6 个签到')
})

test('what does not take place is cancelled with a reason that the board tells', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await plan(page, '法律宣讲', { 哪一天: '2026-10-20' })
  await page.getByRole('button', { name: '安排好了' }).click()
  await expect(page.getByText('到2026年10月20日才能签到和结束。')).toBeVisible()
  await expect(page.getByRole('link', { name: '签到', exact: true })).toHaveCount(0)
  await page.getByText('取消活动').click()
  await page.getByLabel('为什么取消').fill('讲课的人来不了')
  await page.getByRole('button', { name: '取消这个活动' }).click()
  await expect(page.getByText('已经取消：讲课的人来不了')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('region', { name: '活动' })).toContainText('取消了：讲课的人来不了')
})
