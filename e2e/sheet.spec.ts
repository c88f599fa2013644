import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { expectRoomForLongNames } from './support/long-names'
import { printedPages } from './support/printed-pages'
import { signInInstead } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * One sheet per deed, as fast as paper: by the keyboard alone, from a list that was printed before,
 * judged by three, and lost neither by a closed lid nor by a lost connection.
 */

const cleanUp = '参加村庄清洁行动'
const quick = (page: Page) => page.getByRole('searchbox', { name: '快速勾选' })
const save = (page: Page) => page.getByRole('button', { name: '记下这张单子' })

/** Opens the sheet of the rule with these initials for a day. */
async function openSheet(page: Page, initials: string, day: string) {
  await page.goto(`/office/earn?q=${initials}&on=${day}`)
  await expect(quick(page)).toBeEnabled()
}

/** What is asked once of a sheet is folded below the quick field. */
async function writeNote(page: Page, note: string) {
  await page.getByText('谁报的、备注、照片').click()
  await page.getByLabel('备注').fill(note)
}

async function enter(page: Page, typed: string) {
  await quick(page).fill(typed)
  await quick(page).press('Enter')
}

test('a clean-up of twelve households is signed in for, written and saved by keys alone', async ({
  page,
}) => {
  await page.goto('/office/earn')
  await expect(page.getByLabel('登录名', { exact: true })).toBeFocused()
  await page.keyboard.type('jilu')
  await page.keyboard.press('Tab')
  await page.keyboard.type('demo-2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: '找细则' })).toBeFocused()

  let keys = 0
  const type = async (text: string) => {
    for (const key of text) {
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      if (!/\d/.test(key)) keys += 1
    }
  }
  const press = async (key: string) => {
    await page.keyboard.press(key)
    keys += 1
  }
  await type('qjxd')
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: cleanUp })).toBeVisible()
  await expect(quick(page)).toBeFocused()
  await type('1-5 16-18 31 32 46 47')
  await expect(page.getByRole('status').filter({ hasText: '按回车勾选：12 户' })).toBeVisible()
  await press('Enter')
  await expect(page.getByText('12 户，共 +240 分')).toBeVisible()
  await expect(quick(page)).toBeFocused()
  await press('Enter')
  await expect(save(page)).toBeFocused()
  await press('Enter')
  await expect(page.getByText(/记下了：.*12 户，共 \+240 分。/)).toBeVisible()
  expect(keys).toBeLessThanOrEqual(25)
})

test('who did not come is taken out again, and nothing typed is dropped without a word', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await openSheet(page, 'qjxd', '2026-09-22')
  await page.getByRole('button', { name: '全组到齐' }).first().click()
  const sum = page.getByText(/^\d+ 户，共 \+\d+ 分/)
  const before = await sum.textContent()
  await enter(page, '缺 1 2')
  await expect(page.getByText('已去掉：1号 张守田、2号')).toBeVisible()
  await expect(sum).not.toHaveText(before ?? '')

  await enter(page, '2 977 5o')
  await expect(quick(page)).toHaveValue('5o 977')
  // the next number takes their place instead of being added to them
  await page.keyboard.type('999')
  await expect(quick(page)).toHaveValue('999')
  await page.keyboard.press('Enter')
  await page.keyboard.type('没有这个人')
  await expect(quick(page)).toHaveValue('没有这个人')
  await page.keyboard.press('Enter')
  await page.keyboard.type('5o 977')
  await save(page).click()
  await expect(page.getByText('“5o 977”还没有记上')).toBeVisible()
  await expect(quick(page)).toBeFocused()
  await quick(page).fill('')
  await expect(page.getByText('没有这些户，或看不懂')).toHaveCount(0)
  await expectAccessible(page)
  await save(page).click()
  await expect(page.getByText('记下了')).toBeVisible()
})

test('nobody ticked is said until somebody is; who is away is named', async ({ page, signIn }) => {
  await signIn('jilu')
  await openSheet(page, 'qjxd', '2026-09-21')
  await writeNote(page, '东渠二段')
  await save(page).click()
  const refused = page.getByText('还没有勾选户，请至少勾选一户')
  await expect(refused).toHaveCount(2)
  await enter(page, '36-45')
  await expect(page.getByText('已勾选：10 户（36-45）')).toContainText(
    /其中外出、搬走的：44号 [^、]+（外出）、38号 [^、]+（搬走）|其中外出、搬走的：38号 [^、]+（搬走）、44号 [^、]+（外出）/,
  )
  await expect(refused).toHaveCount(0)
  await expect(page.getByLabel('备注')).toHaveValue('东渠二段')
})

test('a rule per person takes heads behind the number', async ({ page, signIn }) => {
  await signIn('jilu')
  await openSheet(page, 'zafhxl', '2026-09-23')
  await expect(page.getByText(/按人次/)).toBeVisible()
  await enter(page, '3×2 5 6×3')
  await expect(page.getByText('3 户，6 人次，共 +30 分')).toBeVisible()
})

test('an hour is whole and a day has 24: what was typed otherwise is said, with its household', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await openSheet(page, 'zyfw', '2026-09-23')
  const answer = page.getByRole('status').filter({ hasText: /：/ })
  await enter(page, '3×2 5×1.5')
  await expect(answer).toHaveText('只能写整数：5×1.5')
  await enter(page, '3.5')
  await expect(quick(page)).toHaveValue('3.5')
  await expect(page.getByText('1 户，2 小时，共 +10 分')).toBeVisible()
  await enter(page, '1-519')
  await expect(answer).toHaveText('一段最多 500 户，请分开写：1-519')

  await enter(page, '5×999 8×0')
  await expect(answer).toContainText('5号 刘玉珍 × 999 小时')
  await expect(page.getByText('小时数要填 1 到 24 的整数')).toHaveCount(2)
  await expect(page.getByText('2 户的小时数还不对')).toBeVisible()
  await save(page).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert.getByText('请填 1 到 24 之间的整数')).toHaveCount(1)
  await expect(alert.getByRole('link', { name: '5号 刘玉珍 小时数' })).toBeVisible()
  await alert.getByRole('link', { name: '8号 黄桂英 小时数' }).click()
  await expect(page.getByLabel('8号 黄桂英 小时数')).toBeFocused()
  await enter(page, '5×24 8×1')
  await expect(page.getByText('3 户，27 小时，共 +135 分')).toBeVisible()
  await expect(page.getByText('小时数还不对')).toHaveCount(0)
})

for (const [width, height] of [
  [1366, 650],
  [1280, 900],
  [390, 844],
  [320, 640],
] as const)
  test(`the quick field and its answer stand above the bar at ${width} × ${height}`, async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width, height })
    await signIn('jilu')
    await openSheet(page, 'qjxd', '2026-09-29')
    await enter(page, '7 8')
    await openSheet(page, 'qjxd', '2026-09-29')
    await expect(page.getByText('上次没有保存完')).toBeVisible()
    for (const typed of ['', '7', '977']) {
      await quick(page).fill(typed)
      const [field, answer, key] = await Promise.all([
        quick(page).boundingBox(),
        page.getByRole('status').first().boundingBox(),
        save(page).boundingBox(),
      ])
      expect(field?.y).toBeGreaterThan(0)
      expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThan(key?.y ?? 0)
      expect((key?.y ?? 0) + (key?.height ?? 0)).toBeLessThanOrEqual(height)
    }
  })

for (const locale of ['zh-CN', 'en'] as const)
  test(`the quick field and its answer stand above a bar that warns at 320 × 640 (${locale})`, async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await signIn('jilu')
    await openSheet(page, 'zyfw', '2026-09-29')
    if (locale === 'en') await page.getByRole('button', { name: 'English' }).click()
    const field = page.getByRole('searchbox', {
      name: locale === 'en' ? 'Tick by number, name or initials' : '快速勾选',
    })
    await expect(field).toBeEnabled()
    await field.fill('5×999')
    await field.press('Enter')
    const bar = page.locator('.sum-bar')
    await expect(bar).toContainText(/1 户的小时数还不对|Number of hours not right yet: 1/)
    for (const typed of ['', '7', '977', '3.5', '6×1.5 977']) {
      await field.fill(typed)
      const [asked, answer, below] = await Promise.all([
        field.boundingBox(),
        page.getByRole('status').first().boundingBox(),
        bar.boundingBox(),
      ])
      expect(asked?.y).toBeGreaterThan(0)
      expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThan(below?.y ?? 0)
      expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(640)
      expect(below?.height).toBeLessThan(200)
    }
  })

test('a name without a blank pushes nothing over the edge', async ({ page, signIn }) => {
  await signIn('jilu')
  for (const initials of ['qjxd', 'fqwh']) {
    await openSheet(page, initials, '2026-09-30')
    await enter(page, '1-4')
    for (const width of [1366, 1280, 390, 320]) {
      await page.setViewportSize({ width, height: 720 })
      await expectRoomForLongNames(page, page.locator('.household-rows label > span'))
    }
  }
})

test('a sheet of many households says one reason once', async ({ page, signIn }) => {
  await signIn('jilu')
  await openSheet(page, 'qjxd', '2026-09-15')
  await enter(page, '1-6')
  await save(page).click()
  await expect(page.getByText('记下了')).toBeVisible()
  await openSheet(page, 'qjxd', '2026-09-15')
  await enter(page, '1-6')
  await expect(page.getByText('6 户这一天已记过')).toBeVisible()
  await save(page).click()
  const reason = '这 6 户同一天已经按这条细则记过一次。'
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert.getByRole('listitem')).toHaveText([new RegExp(`^${reason}`)])
  await expect(page.getByText(reason)).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: '同一天的确实是另一件事' }).check()
  await expect(page.getByText('6 户这一天已记过')).toHaveCount(0)
})

test('nobody takes points from a whole group at once', async ({ page, signIn }) => {
  await signIn('shuji')
  await openSheet(page, 'fsjg', '2026-09-23')
  await expect(page.getByRole('checkbox', { name: /张守田/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '全组到齐' })).toHaveCount(0)
})

test('three judges score a courtyard, the mean counts, and everyone sees the scores', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await openSheet(page, 'fqwh', '2026-09-24')
  await page.getByLabel('评分人').fill('王建国、李秀兰　赵六')
  await enter(page, '12=18 20 19')
  await enter(page, '14')
  await expect(page.getByText('平均 19')).toBeVisible()
  await expect(page.getByText('1 户的评分还不对')).toBeVisible()
  await save(page).click()
  await expect(page.getByRole('alert').first()).toContainText('评分人有 3 位')

  await enter(page, '14=１０、１１')
  await expect(page.getByText('每位评分人填一个分')).toBeVisible()
  await enter(page, '14=10 11 11')
  await expect(page.getByText('2 户，共 +30 分')).toBeVisible()
  await expectAccessible(page)
  await save(page).click()
  await expect(page.getByText('记下了')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: /^12号/ })
  await expect(row).toContainText('王建国 18 · 李秀兰 20 · 赵六 19')

  await page.goto('/office/households/12')
  await expect(page.getByText('王建国 18 · 李秀兰 20 · 赵六 19')).toBeVisible()
  await signInAgain(page, 'pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：.*9月24日/ }).click()
  await expect(page.getByText('王建国 18 · 李秀兰 20 · 赵六 19')).toBeVisible()
})

async function signInAgain(page: Page, name: string) {
  await signInInstead(page, name)
}

test('a sheet survives a closed lid, is offered back, counts once and is forgotten', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await openSheet(page, 'qjxd', '2026-09-25')
  await enter(page, '7 8 9')
  await writeNote(page, '东渠一段')
  await expect(page.getByText('没保存的已留在这台设备上')).toBeVisible()

  await page.goto('/office/earn')
  await expect(page.getByText(`3 户，2026年9月25日 ${cleanUp}`)).toBeVisible()
  await page.reload()
  await openSheet(page, 'qjxd', '2026-09-25')
  await expect(page.getByText('还没有勾选')).toBeVisible()
  await page.getByRole('button', { name: '接着记' }).click()
  await expect(page.getByText('3 户，共 +60 分')).toBeVisible()
  await expect(page.getByLabel('备注')).toHaveValue('东渠一段')
  await enter(page, '10')
  await save(page).click()
  await expect(page.getByText(/记下了：.*4 户，共 \+80 分。/)).toBeVisible()
  await page.goto('/office/earn')
  await expect(page.getByRole('heading', { name: '常用' })).toBeVisible()
  await expect(page.getByText('上次没有保存完')).toHaveCount(0)
})

test('what is begun by one person is not there for the next at the same screen', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await openSheet(page, 'qjxd', '2026-09-26')
  await enter(page, '7 8')
  await expect(page.getByText('没保存的已留在这台设备上')).toBeVisible()
  await signInAgain(page, 'jilu')
  await page.goto('/office/earn')
  await expect(page.getByRole('searchbox', { name: '找细则' })).toBeVisible()
  await expect(page.getByText('上次没有保存完')).toHaveCount(0)
})

test('a lost connection loses nothing: the sheet stays and is sent again', async ({
  page,
  context,
  signIn,
}) => {
  await signIn('jilu')
  await openSheet(page, 'qjxd', '2026-09-27')
  await enter(page, '20 21')
  // the request arrives and is carried out, but the answer is lost on its way
  await page.route('**/office/earn/**', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  await save(page).click()
  await expect(page.getByRole('alert').getByText('没有连上服务器')).toBeVisible()
  await expect(page.getByText('2 户，共 +40 分')).toBeVisible()
  await page.unrouteAll()
  await context.setOffline(true)
  await save(page).click()
  await expect(page.getByRole('alert').getByText('没有连上服务器')).toBeVisible()
  await context.setOffline(false)
  await save(page).click()
  await expect(page.getByText(/记下了：.*2 户，共 \+40 分。/)).toBeVisible()
  await page.goto('/office/earn/mine')
  await expect(page.getByRole('row').filter({ hasText: '2026年9月27日' })).toHaveCount(1)
})

test('a rule is starred and stands first', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/earn')
  await page.getByRole('button', { name: '收藏：参加治安、防火巡逻' }).click()
  const usual = page.getByRole('region', { name: '常用' })
  await expect(usual.getByRole('link', { name: /参加治安、防火巡逻/ })).toBeVisible()
  await usual.getByRole('button', { name: '不再收藏：参加治安、防火巡逻' }).click()
  await expect(page.getByRole('button', { name: '收藏：参加治安、防火巡逻' })).toBeVisible()
})

test('the list of each group is printed before, on its own paper', async ({ page, signIn }) => {
  await signIn('jilu')
  await openSheet(page, 'fqwh', '2026-09-28')
  await page.getByRole('link', { name: '打印全组名单' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '打印全组名单' })).toBeVisible()
  const sheets = page.getByRole('table')
  const groups = await sheets.count()
  expect(groups).toBeGreaterThan(1)
  await expect(sheets.first().getByRole('columnheader', { name: '各人评分' })).toBeVisible()
  await page.getByRole('checkbox', { name: '要签名栏' }).check()
  await page.getByRole('button', { name: '显示' }).click()
  await page.waitForURL(/sign=yes/)
  await expect(sheets.first().getByRole('columnheader', { name: '签名' })).toBeVisible()
  await expectAccessible(page)
  expect(await printedPages(page)).toBe(groups)
})
