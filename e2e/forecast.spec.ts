import { expectAccessible } from './support/expect-accessible'
import { openWindow } from './support/open-window'
import { printedPages } from './support/printed-pages'
import { expect, test } from './support/test'
import { find } from './support/till'

/* Before a window: can the store honour what it promised? After it: does what went out add up? */

test.describe.configure({ mode: 'serial' })

const window = '2026年第三季度兑换'

test('before a window the manager sees what is owed and what to buy', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/goods')
  await page.getByRole('link', { name: '够不够兑' }).click()
  await expect(page.getByText(/\d+ 户可以用的积分/)).toBeVisible()
  await expect(page.getByText('货架上的东西值多少分')).toBeVisible()
  const rainShoes = page.getByRole('row', { name: /^雨鞋/ })
  await expect(rainShoes).toContainText('6 双')
  // the list for the shop holds what is to buy, and nothing else
  const list = page.getByRole('table', { name: '采购单' })
  await expect(list.getByRole('row', { name: /^雨鞋/ })).toContainText('1 双')
  await expect(list.getByRole('row', { name: /^毛巾/ })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^合计/ })).toBeVisible()
  await expectAccessible(page)
  expect(await printedPages(page)).toBe(1)
})

test('after it the report adds up, by good and by household', async ({
  pageInAnotherBrowser,
  page,
  signIn,
}) => {
  const manager = await pageInAnotherBrowser()
  await openWindow(manager)
  await signIn('dianyuan')
  for (const number of ['12', '13']) {
    await find(page, number)
    await page.getByRole('button', { name: /^3 号 毛巾/ }).click()
    await page.getByRole('button', { name: '确认兑换' }).click()
    await expect(
      page.getByRole('heading', { name: new RegExp(`已兑换 ${number}号`) }),
    ).toBeVisible()
  }
  await page.goto('/office/windows')
  await page.getByRole('link', { name: window }).click()
  await page.getByRole('link', { name: '兑换报告' }).click()
  await expect(page.getByText('用去的积分和兑出的物品对得上：50 分，2 件')).toBeVisible()
  await expect(
    page.getByRole('table', { name: '兑出了什么' }).getByRole('row', { name: /^毛巾/ }),
  ).toContainText('2 条')
  await expect(
    page.getByRole('table', { name: '各户兑了什么' }).getByRole('row', { name: /^12号 孙喜梅/ }),
  ).toContainText('毛巾 ×1')
  await expectAccessible(page)
  expect(await printedPages(page)).toBeLessThanOrEqual(2)
})
