import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/measure'
import { printedPages } from './support/printed-pages'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { find } from './support/till'

test.describe.configure({ mode: 'serial' })

/*
 * Told in order: the village takes five days of notice, posts the third quarter on 8 October, hears
 * objections, seals it on the 14th, redeems, and posts October a month later.
 */

/** The number in the book of a household's newest line of this deed. */
async function lineOf(page: Page, number: number, deed: string): Promise<string> {
  await page.goto(`/office/ledger?household=${number}`)
  const row = page.getByRole('row').filter({ hasText: deed }).first()
  return (await row.getByRole('link').first().textContent())?.trim() ?? ''
}

async function answer(page: Page, household: string, outcome: string, words: string) {
  await page.goto('/office/objections')
  await page.getByRole('link', { name: household }).first().click()
  await page.getByRole('radio', { name: new RegExp(`^${outcome}`) }).check()
  await page.getByLabel('答复的话').fill(words)
  await page.getByRole('button', { name: '答复' }).click()
  await expect(page.getByText('已经答复，本户在存折上看得到。')).toBeVisible()
}

test('a village with days of notice posts its quarter before it closes it', async ({
  page,
  plainPage,
  village,
}) => {
  await signIn(page, 'shuji')
  await page.goto('/office/settings')
  await page.getByLabel('结账以前公示几天').fill('5')
  await page.getByRole('button', { name: '保存设置' }).click()
  await expect(page.getByText('设置已保存。')).toBeVisible()

  await page.goto('/office/months')
  await page.getByRole('link', { name: '公示：2026年第三季度' }).click()
  await expect(page.getByRole('heading', { name: '公示：2026年第三季度' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '先要办完的' })).toBeVisible()
  await expectAccessible(page)
  const leave = page.getByRole('checkbox', { name: /待评记录/ })
  if (await leave.isVisible()) await leave.check()
  await page.getByRole('button', { name: '贴出公示' }).click()
  await expect(page.getByText('已经贴出公示')).toBeVisible()
  await expect(page.getByText('2026年10月14日起可以结账。')).toBeVisible()
  await expect(page.getByRole('button', { name: /^结账：/ })).toHaveCount(0)
  await expectAccessible(page)
  // sixty households on A4, lying across
  expect(await printedPages(page)).toBeLessThanOrEqual(3)

  // on the open network: the same table, names masked
  await plainPage.goto(village.url)
  await plainPage.getByRole('link', { name: '2026年第三季度的公示' }).click()
  await expect(plainPage.getByText('公示时间：2026年10月8日到2026年10月13日。')).toBeVisible()
  await expect(plainPage.getByText('公示稿校验码')).toBeVisible()
  const heads = await plainPage.getByRole('table').getByRole('rowheader').allTextContents()
  for (const head of heads) expect(head).toMatch(/^.\*.?$/)
  await plainPage.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(plainPage)
})

test('a household doubts a line in its passbook, without JavaScript', async ({
  page,
  plainPage,
}) => {
  await signIn(page, 'shuji')
  await plainPage.goto(await cardAddress(page, 2))
  await expect(plainPage.getByText(/正在公示，到2026年10月13日为止/)).toBeVisible()
  const line = plainPage
    .getByRole('row')
    .filter({ hasText: '防汛' })
    .filter({ has: plainPage.getByRole('link', { name: '这笔有疑问' }) })
  await line.first().getByRole('link', { name: '这笔有疑问' }).click()
  await expect(plainPage.getByText('2026年7月提疑问到2026年10月13日为止。')).toBeVisible()
  await plainPage.setViewportSize({ width: 320, height: 640 })
  await plainPage.getByLabel('哪里不对').fill('那天去的是我兄弟家，不是我家。')
  await plainPage.getByRole('button', { name: '提出疑问' }).click()
  await expect(plainPage.getByText('疑问已经记下，答复会写在存折上。')).toBeVisible()
  await expect(plainPage.getByText(/那天去的是我兄弟家，不是我家。 还没有答复。/)).toBeVisible()
})

test('another comes to the office, and a cadre writes down what they say', async ({ page }) => {
  await signIn(page, 'jiandu')
  const seq = await lineOf(page, 7, '防汛')
  await page.goto(`/office/ledger/${seq}`)
  await page.getByRole('link', { name: '有人对这一笔有疑问' }).click()
  await expect(page.getByLabel('谁来说的')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('谁来说的').fill('赵大叔')
  await page.getByLabel('说了什么').fill('没有看见他家的人。')
  await page.getByRole('button', { name: '记下来' }).click()
  await expect(page.getByText('已经记下，等着书面答复。')).toBeVisible()
  await expect(page.getByText(/赵大叔到村委会说，田守信记下/)).toBeVisible()
})

test('both are answered by others than the recorder, and read in the passbooks', async ({
  page,
  plainPage,
}) => {
  await signIn(page, 'pingyi')
  await page.goto('/office')
  await expect(page.getByText('有 2 条疑问没有答复。')).toBeVisible()
  await page.goto('/office/objections')
  await expectAccessible(page)
  await answer(page, '2号 李长河', '疑问成立', '查了签到，记错了户。')
  await answer(page, '7号', '疑问不成立', '签到表上有他家两个人的名字。')

  await page.context().clearCookies()
  await signIn(page, 'shuji')
  await plainPage.goto(await cardAddress(page, 2))
  await expect(plainPage.getByText(/疑问成立，已经更正。.*查了签到，记错了户。/)).toBeVisible()
  await expect(plainPage.getByRole('row', { name: /更正：/ }).first()).toBeVisible()
  await plainPage.goto(await cardAddress(page, 7))
  await expect(plainPage.getByText(/这一笔没有错。.*签到表上有他家两个人的名字。/)).toBeVisible()
  // who came is told to nobody outside the office
  expect(await plainPage.content()).not.toContain('赵大叔')
})

test('after the last day the quarter is sealed, and the passbook says so', async ({
  page,
  plainPage,
  village,
}) => {
  await village.onDay('2026-10-14')
  await signIn(page, 'shuji')
  await page.goto('/office/months/2026-Q3')
  await page.getByRole('link', { name: '看公示' }).click()
  await page.getByRole('button', { name: '结账：2026年第三季度' }).click()
  await expect(page.getByText('2026年第三季度已经结账')).toBeVisible()
  // the notice keeps the figures that were posted; the seals stand with those that were sealed
  await expect(page.getByText('下面是当时贴出的数字')).toBeVisible()
  await expect(page.getByText('2026年9月校验码')).toHaveCount(0)
  await expect(page.getByText(/公示期间更正的户.*2号 李长河（2026年7月）/)).toBeVisible()
  await page.getByRole('link', { name: '结账后的表：2026年第三季度' }).click()
  await expect(page.getByText('2026年9月校验码')).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: '去公示红榜' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('红榜')

  await plainPage.goto(await cardAddress(page, 2))
  await expect(plainPage.getByText(/到2026年9月为止都已经结账，校验码/)).toBeVisible()
  const audit = execFileSync('node', ['scripts/prepared.mjs', 'scripts/audit.ts'], {
    env: village.environment,
    encoding: 'utf8',
  })
  expect(audit).toContain('账账相符')
})

test('an objection upheld after the points were spent leaves a debt that is said gently', async ({
  page,
  plainPage,
}) => {
  await signIn(page, 'shuji')
  await page.goto('/office/windows')
  await page.getByRole('link', { name: '2026年第三季度兑换' }).click()
  // the notice hung past the planned days, so they are changed first
  await expect(page.getByText('最后一天（2026年10月11日）已经过去了，不能再开放。')).toBeVisible()
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByLabel('第一天').fill('2026-10-14')
  await page.getByLabel('最后一天').fill('2026-10-15')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '开放兑换' }).click()
  await expect(page.getByText('已经开放')).toBeVisible()

  const seq = await lineOf(page, 33, '清洁行动')
  await find(page, '33')
  await page.getByRole('button', { name: /^5 号 牙刷/ }).click()
  await page.getByRole('button', { name: '牙刷加一件' }).click()
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('heading', { name: /^已兑换 33号/ })).toBeVisible()
  await page.goto(`/office/objections/new?line=${seq}`)
  await page.getByLabel('谁来说的').fill('赵大叔')
  await page.getByLabel('说了什么').fill('那天他家没有人去。')
  await page.getByRole('button', { name: '记下来' }).click()
  await expect(page.getByText(/记在2026年10月.*余额会变成 −\d+ 分/)).toBeVisible()
  await answer(page, '33号', '疑问成立', '核实过，那天确实没有来。')
  await plainPage.goto(await cardAddress(page, 33))
  await expect(plainPage.getByText('分（以后挣的分先抵）')).toBeVisible()
})

test('a deed written after its month was sealed is late, and the next notice names both', async ({
  page,
  village,
}) => {
  await signIn(page, 'jilu')
  await page.goto('/office/earn?on=2026-09-06')
  const rules = page.getByRole('searchbox', { name: '找细则' })
  await rules.fill('qjxd')
  await rules.press('Enter')
  const households = page.getByRole('searchbox', { name: '拼音首字母' })
  await households.fill('12')
  await households.press('Enter')
  await expect(households).toHaveValue('')
  await page.getByRole('button', { name: '记下这张单子' }).click()
  await expect(page.getByText('现在是待评记录')).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, 'pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：参加村庄清洁行动.*9月6日/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 1 条')).toBeVisible()

  await village.onDay('2026-11-02')
  await page.context().clearCookies()
  await signIn(page, 'shuji')
  await page.goto('/office/months/close')
  const leave = page.getByRole('checkbox', { name: /待评记录/ })
  if (await leave.isVisible()) await leave.check()
  await page.getByRole('button', { name: '贴出公示' }).click()
  await expect(page.getByText(/更正以前月份的户：.*33号/)).toBeVisible()
  await expect(page.getByText(/补记以前月份的户：.*12号.*（2026年9月）/)).toBeVisible()
})
