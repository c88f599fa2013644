import { openWindow } from './support/open-window'
import { signIn, signInInstead } from './support/sign-in'
import { expect, test } from './support/test'
import { expectTotal, find, spendable, stockOf } from './support/till'

test.describe.configure({ mode: 'serial' })

const towel = /^3 号 毛巾/
const toothbrush = /^5 号 牙刷/

test('the whole counter works without JavaScript', async ({ plainPage: page }) => {
  await openWindow(page)
  await signInInstead(page, 'dianyuan')
  const towels = await stockOf(page, '毛巾')
  await find(page, '孙喜梅')
  await expect(page.getByRole('heading', { name: '12号 孙喜梅' })).toBeVisible()
  const before = await spendable(page)

  // keys ask for the page again with one more
  await page.getByRole('button', { name: towel }).click()
  await page.getByRole('button', { name: toothbrush }).click()
  await expectTotal(page, before, 30, `还剩${before - 30} 分`)
  await page.getByRole('button', { name: '牙刷加一件' }).click()
  await page.getByRole('button', { name: '牙刷减一件' }).click()
  await page.getByLabel('键号、名称或拼音首字母').fill('yg')
  await page.getByLabel('键号、名称或拼音首字母').press('Enter')
  await expectTotal(page, before, 45, `还剩${before - 45} 分`)
  await page.getByLabel('牙膏的件数').fill('0')
  await page.getByRole('button', { name: '算一算' }).click()
  await expectTotal(page, before, 30, `还剩${before - 30} 分`)
  await page.reload()
  await expectTotal(page, before, 30, `还剩${before - 30} 分`)

  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('heading', { name: '已兑换 12号 孙喜梅' })).toBeVisible()
  await expect(page.getByText(`本次可用${before - 30}分`)).toBeVisible()
  expect(await stockOf(page, '毛巾')).toBe(towels - 1)
})

test('a total that was not seen yet is shown before it is taken', async ({ plainPage: page }) => {
  await signIn(page, 'dianyuan')
  await find(page, '12')
  await page.getByRole('button', { name: toothbrush }).click()
  await page.getByLabel('牙刷的件数').fill('3')
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    '合计 15 分，请核对以后再按一次“确认兑换”。',
  )
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('heading', { name: '已兑换 12号 孙喜梅' })).toBeVisible()
})

test('20 points are 10 short, and what was chosen is kept', async ({ plainPage: page }) => {
  await signIn(page, 'dianyuan')
  await find(page, '33')
  await page.getByText(/^积分不够的 · \d+$/).click()
  await page.getByRole('button', { name: towel }).click()
  await page.getByRole('button', { name: toothbrush }).click()
  await expectTotal(page, 20, 30, '还差10 分')
  await page.getByRole('radio', { name: /^代领/ }).check()
  await page.getByLabel('代领人姓名').fill('王建国')
  await page.getByLabel('和这户是什么关系').fill('邻居')
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('还差 10 分')
  await expect(page.getByLabel('毛巾的件数')).toHaveValue('1')
  await expect(page.getByLabel('代领人姓名')).toHaveValue('王建国')
  await page.getByRole('button', { name: '毛巾减一件' }).click()
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByText('领取人 王建国（代领，邻居）')).toBeVisible()
  await page.getByRole('button', { name: '不要了' }).click()
  await expect(page.getByRole('heading', { name: /^已取消 33号/ })).toBeVisible()
})
