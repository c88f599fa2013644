import { expectAccessible } from './support/expect-accessible'
import { openWindow } from './support/open-window'
import { signIn as signInAs } from './support/sign-in'
import { expect, test } from './support/test'
import { expectTotal, find, spendable, stockOf } from './support/till'

test.describe.configure({ mode: 'serial' })

const towel = /^3 号 毛巾/
const toothbrush = /^5 号 牙刷/

test('while no window is open, the counter says how many points there are, and when', async ({
  page,
  signIn,
}) => {
  await signIn('dianyuan')
  await find(page, '33')
  await expect(page.getByRole('heading', { name: '33号 郭麦成' })).toBeVisible()
  await expect(page.getByText('下次可用20分')).toBeVisible()
  await expect(page.getByRole('row', { name: /牙刷/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /毛巾/ })).toHaveCount(0)
  await expect(page.getByText('下次：2026年第三季度兑换，2026年10月10日到10月11日。')).toBeVisible()
  await expectAccessible(page, { enhanced: true })
})

test('the clerk finds household 12 by number, pinyin initials and any member', async ({
  pageInAnotherBrowser,
  page,
  signIn,
}) => {
  const manager = await pageInAnotherBrowser()
  await openWindow(manager)

  await signIn('dianyuan')
  for (const typed of ['12', 'sxm', '孙海霞']) {
    await find(page, typed)
    if (page.url().includes('?q=')) await page.getByRole('link', { name: /^12 / }).click()
    await expect(page.getByRole('heading', { name: '12号 孙喜梅' })).toBeVisible()
  }
  // whoever was looked for is the one who collects
  await expect(page.getByRole('radio', { name: '孙海霞' })).toBeChecked()
  await find(page, 'z')
  await expect(page.getByRole('list', { name: '找到的户' })).toContainText('东街组')
  await find(page, 'A7K2 M9QX 04HT 6RZE')
  await expect(page.getByText('这张卡查不到')).toBeVisible()
  await find(page, '')
  await expect(page.getByText('还没有输入')).toBeVisible()
  await find(page, '没有这个人')
  await expect(page.getByText('没有找到“没有这个人”')).toBeVisible()
})

test('a towel and a toothbrush go over the counter, once', async ({ page, signIn }) => {
  await signIn('dianyuan')
  const towels = await stockOf(page, '毛巾')
  const toothbrushes = await stockOf(page, '牙刷')
  await find(page, '12')
  const before = await spendable(page)
  await expectTotal(page, before, 0, `还剩${before} 分`)
  await page.getByRole('button', { name: towel }).click()
  await page.getByRole('button', { name: toothbrush }).click()
  await expectTotal(page, before, 30, `还剩${before - 30} 分`)
  // what is typed takes the place of the number that stands there
  await page.getByLabel('牙刷的件数').click()
  await page.keyboard.type('2')
  await expectTotal(page, before, 35, `还剩${before - 35} 分`)
  await page.getByRole('button', { name: '牙刷减一件' }).click()
  await expectAccessible(page, { enhanced: true })

  await page.reload()
  await expectTotal(page, before, 30, `还剩${before - 30} 分`)
  await page.getByRole('button', { name: '确认兑换' }).dblclick()
  await expect(page.getByRole('heading', { name: '已兑换 12号 孙喜梅' })).toBeVisible()
  await expect(page.getByText(`本次可用${before - 30}分`)).toBeVisible()
  await expect(page.getByText(/^单号 \d+$/)).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expectAccessible(page, { enhanced: true })

  const slip = page.url()
  // as wide as the roll in the printer, not a sheet of A4 made small
  const roll = await page.pdf({ width: '58mm', height: '150mm', preferCSSPageSize: true })
  const [, points] = /\/MediaBox \[0 0 ([\d.]+)/.exec(roll.toString('latin1')) ?? []
  expect(Math.abs(Number(points) - (58 / 25.4) * 72)).toBeLessThan(1)
  await page.goBack()
  await expect(page.getByRole('heading', { name: '已兑换 12号 孙喜梅' })).toBeVisible()
  expect(await stockOf(page, '毛巾')).toBe(towels - 1)
  expect(await stockOf(page, '牙刷')).toBe(toothbrushes - 1)
  await page.goto(slip)
  await expect(page.getByText(`本次可用${before - 30}分`)).toBeVisible()
})

test('a confirmation without an answer can be pressed again', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await find(page, '24')
  await page.getByRole('button', { name: toothbrush }).click()
  // it arrives, but its answer is lost on the way back
  await page.route('**/hand-over', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(
    page.getByRole('main').getByRole('alert').filter({ hasText: '没有收到回答' }),
  ).toBeVisible()
  await page.unroute('**/hand-over')
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByText('这一单刚才已经办好，没有再扣一次。')).toBeVisible()
})

// in the demo household 33 has exactly 20 points
test('20 points are 10 short of a towel and a toothbrush', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await find(page, '33')
  await expect(page.getByRole('button', { name: toothbrush })).toBeVisible()
  await expect(page.getByRole('button', { name: towel })).toBeHidden()
  // what the basket leaves no points for says so where it stands
  const shoes = page.getByRole('button', { name: /^4 号 雨鞋/ })
  await expect(shoes).not.toContainText('差')
  await page.getByRole('button', { name: toothbrush }).click()
  await expect(shoes).toContainText('差 5 分')
  await page.getByRole('button', { name: '牙刷减一件' }).click()
  await page.getByText(/^积分不够的 · \d+$/).click()
  await expect(page.getByRole('button', { name: towel })).toContainText('差 5 分')
  await page.getByRole('button', { name: towel }).click()
  await page.getByRole('button', { name: toothbrush }).click()
  await expectTotal(page, 20, 30, '还差10 分')
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(
    page.getByRole('main').getByRole('alert').filter({ hasText: '没有办成' }),
  ).toContainText('积分不够，还差 10 分，请减少物品。')
  await expectTotal(page, 20, 30, '还差10 分')
})

test('somebody else collects, with a name and what they are to the household', async ({
  page,
  signIn,
}) => {
  await signIn('dianyuan')
  await find(page, '7')
  await page.getByRole('button', { name: toothbrush }).click()
  await page.getByRole('radio', { name: /^代领/ }).check()
  await page.getByLabel('代领人姓名').fill('王建国')
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(
    page.getByRole('main').getByRole('alert').filter({ hasText: '没有办成' }),
  ).toContainText('请填代领人和这户的关系。')
  const relation = page.getByLabel('和这户是什么关系')
  await expect(relation).toBeFocused()
  await expect(relation).toHaveAccessibleDescription(/请填代领人和这户的关系/)
  await expectAccessible(page, { enhanced: true })
  await page.keyboard.type('邻居')
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByText('领取人 王建国（代领，邻居）')).toBeVisible()
})

test('a mistake is undone in one step', async ({ page, signIn }) => {
  await signIn('dianyuan')
  const towels = await stockOf(page, '毛巾')
  await find(page, '12')
  await page.getByRole('button', { name: towel }).click()
  await page.getByRole('button', { name: '确认兑换' }).click()
  await page.getByRole('button', { name: '拿错了' }).click()
  await expect(page.getByRole('heading', { name: '已取消 12号 孙喜梅' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeFocused()
  expect(await stockOf(page, '毛巾')).toBe(towels)
})

test('keys alone are enough, from one household to the next', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await page.goto('/counter')
  const { keyboard } = page
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('34')
  await keyboard.press('Enter')
  const pick = page.getByRole('textbox', { name: /^键号/ })
  await expect(pick).toBeFocused()
  await keyboard.type('y')
  await keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '有几样都像' })).toContainText('5 牙刷')
  // a key pressed before the page's script runs is answered by a new page: wait for each answer
  await expect(pick).toBeFocused()
  await keyboard.type('5*2')
  await keyboard.press('Enter')
  await expect(page.getByLabel('牙刷的件数')).toHaveValue('2')
  await expect(pick).toBeFocused()
  await keyboard.type('-ys')
  await keyboard.press('Enter')
  await expect(page.getByLabel('牙刷的件数')).toHaveValue('1')
  await expect(pick).toBeFocused()
  // what cannot be understood is said, and the next thing typed takes its place
  for (const [typed, said] of [
    ['3*0', '件数从 1 起'],
    ['-3', '单子上没有这样物品'],
    ['3*', '件数看不懂'],
    ['3*-2', '件数看不懂'],
    ['3*999', '一样最多 99 件'],
    ['99', '没有这样物品'],
  ] as const) {
    await keyboard.type(typed)
    await keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
    await expect(pick).toBeFocused()
  }
  // a card that is scanned too early is neither a good nor a confirmation
  await keyboard.type('http://192.168.1.8:3000/card/A7K2M9QX04HT6RZE')
  await keyboard.press('Enter')
  await expect(page.getByText('这是一张积分卡')).toBeVisible()
  await pick.clear()
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '确认兑换' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^已兑换 34号/ })).toBeVisible()
  await keyboard.type('12')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '12号 孙喜梅' })).toBeVisible()
})

test('what waits for the next window is in the large figure neither before nor after', async ({
  pageInAnotherBrowser,
  page,
  signIn,
}) => {
  // points of October, after the cut-off
  const reviewer = await pageInAnotherBrowser()
  await signInAs(reviewer, 'pingyi')
  await reviewer.goto('/office/review')
  await reviewer.getByRole('link', { name: /去评：垃圾分类.*10月5日/ }).click()
  await reviewer.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(reviewer.getByText('通过了 4 条')).toBeVisible()

  await signIn('dianyuan')
  await find(page, '46')
  const before = await spendable(page)
  const waits = page.getByText(/^另有 \d+ 分是2026年9月以后挣的，等下次兑换再用。$/)
  await expect(page.getByText(`本次可用${before}分`)).toBeVisible()
  await expect(waits).toBeVisible()
  await page.getByRole('button', { name: toothbrush }).click()
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('heading', { name: /^已兑换 46号/ })).toBeVisible()
  await expect(page.getByText(`本次可用${before - 5}分`)).toBeVisible()
  await expect(waits).toBeVisible()
  await expectAccessible(page, { enhanced: true })
})

test('a screen that faces a crowd shows no debt and no reason', async ({ page, signIn }) => {
  await signIn('dianyuan')
  // the demo's paper book brought over a debt of 8 points for household 17
  await find(page, '17')
  await expect(page.getByRole('heading', { name: /^17号/ })).toBeVisible()
  await expect(page.getByRole('main').getByText(/−|先抵/)).toHaveCount(0)
})

test('nothing that anybody sends is answered with a fault', async ({ page, signIn }) => {
  await signIn('dianyuan')
  const origin = new URL(page.url()).origin
  for (const path of ['nonsense', '%00', '01999d7f-7500-7deb-aae2-90c303819567'])
    for (const data of [
      '',
      '%%%\u0000',
      'household=x&quantity.y=z&__proto__=1',
      'a'.repeat(100_000),
    ]) {
      const answer = await page.request.post(`/counter/${path}/hand-over`, {
        data,
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        maxRedirects: 0,
      })
      expect([303, 400, 404, 413]).toContain(answer.status())
    }
  const strange = await page.goto('/counter/nonsense')
  expect(strange?.status()).toBe(404)
})
