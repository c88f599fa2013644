import { expectAccessible } from './support/expect-accessible'
import { openWindow } from './support/open-window'
import { photo } from './support/photo'
import { printedPages } from './support/printed-pages'
import { expect, test } from './support/test'
import { find } from './support/till'

/*
 * The sheet on the counter: where people sign while the computer works, and where the clerk writes
 * while it does not.
 */

test.describe.configure({ mode: 'serial' })

const window = '2026年第三季度兑换'

test('the sheet is printed with what each household can use', async ({
  pageInAnotherBrowser,
  page,
  signIn,
}) => {
  const manager = await pageInAnotherBrowser()
  await openWindow(manager)
  await signIn('dianyuan')
  await page.goto('/office/windows')
  await page.getByRole('link', { name: window }).click()
  await page.getByRole('link', { name: '打印领取登记表' }).click()
  await expect(page.getByRole('row', { name: /^33 郭麦成/ })).toContainText('20')
  await expectAccessible(page)
  expect(await printedPages(page)).toBeLessThanOrEqual(4)
})

test('what stands on paper is typed in; what does not hold stays with its reason', async ({
  page,
  signIn,
}) => {
  await signIn('dianyuan')
  await page.goto('/office/windows')
  await page.getByRole('link', { name: window }).click()
  await page.getByRole('link', { name: '补录纸上的兑换' }).click()
  await expect(page.getByLabel('一户一行')).toBeFocused()
  await page
    .getByLabel('一户一行')
    .fill(['12 3 5', '33 3*9', '14 牙刷*2 代王有才/邻居', '毛巾 15', '16 没有这样'].join('\n'))
  await page.getByRole('button', { name: '录进来' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('录进来 2 行')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('33 3*9：积分不够')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('“没有这样”看不懂')
  await expect(page.getByLabel('一户一行')).toHaveValue('33 3*9\n毛巾 15\n16 没有这样')
  await expectAccessible(page)
  await page.getByLabel('一户一行').fill('16 5')
  await page.getByRole('button', { name: '录进来' }).click()
  await expect(page.getByText('1 行都录进来了')).toBeVisible()
  // the household came once more and took the same: another line of the sheet, and of the book
  await expect(page.getByLabel('一户一行')).toHaveValue('')
  await page.getByLabel('一户一行').fill('16 5')
  await page.getByRole('button', { name: '录进来' }).click()
  await expect(page.getByLabel('一户一行')).toHaveValue('')
  await page.getByRole('link', { name: window }).click()
  await expect(page.getByRole('row', { name: /16号/ })).toHaveCount(2)
})

test('slips are ticked off as people sign, and the signed sheet is kept as a photo', async ({
  page,
  signIn,
}) => {
  await signIn('dianyuan')
  await find(page, '17')
  await page.getByRole('button', { name: /^5 号 牙刷/ }).click()
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('heading', { name: /已兑换 17号/ })).toBeVisible()

  await page.goto('/office/windows')
  await page.getByRole('link', { name: window }).click()
  await expect(page.getByText('还有 5 张没有签字')).toBeVisible()
  await expect(page.getByRole('row', { name: /14号/ })).toContainText('纸上补录')
  await expect(page.getByRole('row', { name: /14号/ })).toContainText('王有才（代领，邻居）')
  await page.getByRole('row', { name: /12号/ }).getByRole('checkbox').check()
  await page.getByRole('row', { name: /17号/ }).getByRole('checkbox').check()
  await page.getByRole('button', { name: '记下谁签了字' }).click()
  await expect(page.getByText('2 张签了字')).toBeVisible()
  await expect(page.getByText('还有 3 张没有签字')).toBeVisible()
  await page.getByRole('row', { name: /17号/ }).getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: '记下谁签了字' }).click()
  await expect(page.getByText('1 张改回没签')).toBeVisible()

  await page.getByLabel('选照片').setInputFiles(await photo('签字表.jpg', '#888877'))
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await expectAccessible(page)
})

test('without JavaScript it is typed in as well', async ({ plainPage: page }) => {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: '登录名' }).fill('dianyuan')
  await page.getByLabel('密码').fill('demo-2026')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
  await page.goto('/office/windows')
  await page.getByRole('link', { name: window }).click()
  await page.getByRole('link', { name: '补录纸上的兑换' }).click()
  await page.getByLabel('一户一行').fill('18 5\n18 99')
  await page.getByRole('button', { name: '录进来' }).click()
  await expect(page.getByText('录进来 1 行')).toBeVisible()
  await expect(page.getByLabel('一户一行')).toHaveValue('18 99')
  // what stays is corrected to a line that is in already: it is another one
  await page.getByLabel('一户一行').fill('18 5')
  await page.getByRole('button', { name: '录进来' }).click()
  await expect(page.getByText('1 行都录进来了')).toBeVisible()
  await page.getByRole('link', { name: window }).click()
  await expect(page.getByRole('row', { name: /18号/ })).toHaveCount(2)
})
