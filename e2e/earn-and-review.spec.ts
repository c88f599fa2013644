import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { signIn as signInAs, signInInstead } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * 争积分、评积分: a cadre writes the September clean-up down for twelve households at once and two
 * other deeds; somebody else reviews them; the cadre sees what became of them.
 */

const cleanUp = '参加村庄清洁行动'
const twelve = ['1', '2', '3', '4', '5', '16', '17', '18', '31', '32', '46', '47']

/** Opens the sheet of a rule, found by the initials of its name. */
async function openSheet(page: Page, initials: string, day: string) {
  await page.goto('/office/earn')
  await page.getByLabel('哪天的事').fill(day)
  await page.waitForURL(`**/office/earn?on=${day}`)
  const search = page.getByRole('searchbox', { name: '找细则' })
  await search.fill(initials)
  await search.press('Enter')
  await expect(page.getByLabel('哪天的事')).toHaveValue(day)
}

/** Types what is meant and presses Enter, as often as there are households. */
async function tick(page: Page, typed: readonly string[]) {
  const search = page.getByRole('searchbox', { name: '拼音首字母' })
  for (const text of typed) {
    await search.fill(text)
    await search.press('Enter')
    await expect(search).toHaveValue('')
  }
}

const save = (page: Page) => page.getByRole('button', { name: '记下这张单子' }).click()

test('a cadre records the September clean-up for twelve households on one sheet', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await expectAccessible(page)
  await openSheet(page, 'qjxd', '2026-09-12')
  await expect(page.getByRole('heading', { level: 1, name: cleanUp })).toBeVisible()
  await expect(page.getByText('按户记：一户一次 +20 分，去几个人都一样。')).toBeVisible()
  await tick(page, twelve)
  await expect(page.getByText('12 户，共 +240 分')).toBeVisible()
  await expectAccessible(page)
  await save(page)
  await expect(
    page.getByText(`记下了：2026年9月12日，${cleanUp}，12 户，共 +240 分。`),
  ).toBeVisible()
  await expect(page.getByText('现在是待评记录')).toBeVisible()
})

test('the same clean-up a second time is asked about before it is saved', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await openSheet(page, 'qjxd', '2026-09-12')
  const first = page.getByRole('listitem').filter({ hasText: '本月已记 20/60' })
  await expect(first.first()).toContainText('这一天已记过')
  await tick(page, ['1'])
  await save(page)
  await expect(page.getByRole('alert').getByText('同一天已经按这条细则记过一次')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /张守田/ })).toBeChecked()
})

test('a deed per person and a deduction follow on sheets of their own', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await openSheet(page, 'zafhxl', '2026-09-13')
  await tick(page, ['1', '2'])
  await page.getByRole('listitem').filter({ hasText: '李长河' }).getByLabel('人次数').fill('9')
  await expect(page.getByText('1 户超过上限')).toBeVisible()
  await page.getByRole('listitem').filter({ hasText: '李长河' }).getByLabel('人次数').fill('3')
  await expect(page.getByText('2 户，4 人次，共 +20 分')).toBeVisible()
  await save(page)
  await expect(page.getByText('2 户，共 +20 分。')).toBeVisible()

  await openSheet(page, 'fsjg', '2026-09-14')
  await tick(page, ['10'])
  await save(page)
  await expect(page.getByText('1 户，共 −20 分。')).toBeVisible()
  await page.getByLabel('谁告知的').fill('李会计')
  await page.getByRole('button', { name: '写下告知' }).click()
  await expect(page.getByRole('alert').getByText('这一项要填').first()).toBeVisible()
  await page.getByLabel('告知了谁').fill('户主')
  await page.getByLabel('怎样告知的').fill('上门当面说')
  await page.getByRole('button', { name: '写下告知' }).click()
  await expect(page.getByText('李会计 告知 户主（上门当面说）')).toBeVisible()
})

test('who recorded a sheet cannot review it, and is told so by name', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/review')
  const row = page.getByRole('row').filter({ hasText: cleanUp })
  await expect(row).toContainText('要由别人评')
  await row.getByRole('link').click()
  await expect(page.getByText('这张单子上没有您能评的')).toBeVisible()
  await expect(page.getByText('这张单子上有 12 条是您自己记的，请换一个人来评。')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '1号 张守田' })).toContainText('您自己记的')
  await expect(page.getByRole('button', { name: '通过勾选的' })).toHaveCount(0)
})

test('a reviewer leaves a line of their own house to others, and is told whose it is', async ({
  page,
  signIn,
}) => {
  await signIn('pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：垃圾分类.*10月5日/ }).click()
  await expect(page.getByText('58号 蒋冬至是您自己家，请换一个人来办。')).toBeVisible()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 4 条')).toBeVisible()

  await page.context().clearCookies()
  await signIn('shuji')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：垃圾分类.*10月5日/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('这张单子都评完了。')).toBeVisible()
})

test('another person passes eleven, declines one with a reason, and decides the rest', async ({
  page,
  signIn,
}) => {
  await signIn('pingyi')
  await expect(page.getByText(/有 \d+ 条待评记录等您评。/)).toBeVisible()
  await page.getByRole('link', { name: '去评积分' }).click()
  await page.getByRole('link', { name: new RegExp(`去评：${cleanUp}`) }).click()
  await expect(page.getByRole('checkbox', { name: '3号 王秀兰' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: '3号 王秀兰' }).uncheck()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 11 条')).toBeVisible()

  await page.getByText('不通过、缓议…').click()
  await page.getByRole('button', { name: '不通过勾选的' }).click()
  await expect(page.getByRole('link', { name: '不通过、缓议的理由' })).toBeVisible()
  await page.getByLabel('不通过、缓议的理由').fill('当天没有参加')
  await page.getByRole('button', { name: '不通过勾选的' }).click()
  await expect(page.getByText('这张单子都评完了。')).toBeVisible()

  await page.getByRole('link', { name: '看还有哪些待评' }).click()
  await page.getByRole('link', { name: /去评：参加治安、防火巡逻/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 2 条')).toBeVisible()

  await page.getByRole('link', { name: '看还有哪些待评' }).click()
  await page.getByRole('link', { name: /去评：焚烧秸秆/ }).click()
  await expect(page.getByText('李会计 告知 户主（上门当面说）')).toBeVisible()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 1 条')).toBeVisible()
})

test('two people at once decide a sheet once', async ({ page, signIn, pageInAnotherBrowser }) => {
  await signIn('shuji')
  await openSheet(page, 'qjxd', '2026-09-20')
  await tick(page, ['40'])
  await save(page)
  await expect(page.getByText('记下了')).toBeVisible()

  const reviewing = async () => {
    const reviewer = await pageInAnotherBrowser()
    await signInAs(reviewer, 'pingyi')
    await reviewer.goto('/office/review')
    await reviewer.getByRole('link', { name: /去评：.*9月20日/ }).click()
    return reviewer
  }
  const first = await reviewing()
  const second = await reviewing()
  await first.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(first.getByText('通过了 1 条')).toBeVisible()
  await second.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(second.getByText('这 1 条刚刚已经评过，没有再评一次')).toBeVisible()
  await expect(second.getByRole('link', { name: /待评\s*\(?0/ })).toBeVisible()
})

test('the cadre sees what became of the sheets', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/earn/mine')
  const row = page.getByRole('row').filter({ hasText: '2026年9月12日' })
  await expect(row).toContainText('通过 11')
  await expect(row).toContainText('不通过 1')
  await expectAccessible(page)
  await row.getByRole('link', { name: cleanUp }).click()
  const declined = page.getByRole('row').filter({ hasText: '王秀兰' })
  await expect(declined).toContainText('不通过')
  await expect(declined).toContainText('当天没有参加')
  await expect(declined).toContainText('包玉山')
})

test('a sheet is recorded and reviewed without JavaScript', async ({ plainPage: page }) => {
  await signInAs(page, 'jilu')
  await page.goto('/office/earn?q=qjxd&on=2026-09-21')
  await page.getByRole('checkbox', { name: /吴秋菊/ }).check()
  await page.getByRole('checkbox', { name: /徐大海/ }).check()
  await save(page)
  await expect(page.getByText('2 户，共 +40 分。')).toBeVisible()
  await signInInstead(page, 'pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：.*9月21日/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 2 条')).toBeVisible()
})

test('the day that is seen is the day that is saved, or it is refused', async ({
  page,
  plainPage,
}) => {
  await signInAs(plainPage, 'jilu')
  await plainPage.goto('/office/earn?q=qjxd')
  await plainPage.getByLabel('哪天的事').fill('2026-10-03')
  await plainPage.getByRole('checkbox', { name: /徐大海/ }).check()
  await save(plainPage)
  await expect(plainPage.getByText(`记下了：2026年10月3日，${cleanUp}`)).toBeVisible()

  await signInAs(page, 'jilu')
  await page.goto('/office/earn?q=qjxd')
  await page.getByLabel('哪天的事').fill('2026-12-01')
  await page.getByRole('checkbox', { name: /徐大海/ }).check()
  await expect(page.getByText(/^✕ 只能记.*之间的事/)).toBeVisible()
  await save(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('哪天的事')
  await expect(page.getByText(/只能记.*之间的事/)).toHaveCount(0)
  await expect(page.getByLabel('哪天的事')).toHaveValue('2026-12-01')
})
