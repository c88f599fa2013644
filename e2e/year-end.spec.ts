import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { expect, test } from './support/test'

/* What becomes of points that are not used: they carry over, or a village announces that they expire. */

test.describe.configure({ mode: 'serial' })

let passbook = ''

test('points carry over, and the passbook says so', async ({ page, plainPage, signIn }) => {
  await signIn('shuji')
  passbook = await cardAddress(page, 12)
  await plainPage.goto(passbook)
  await expect(plainPage.getByText('没用完的积分留到下次')).toBeVisible()
})

test('a village that lets them expire announces it, and may take it back', async ({
  page,
  plainPage,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/settings')
  await page.getByRole('radio', { name: '清零，提前公布' }).check()
  await page.getByRole('button', { name: '保存设置' }).click()
  await expect(page.getByText('设置已保存')).toBeVisible()

  await page.goto('/office/windows/plan')
  await page.getByRole('link', { name: '年终集中兑换' }).click()
  await page.getByLabel('每户最多用多少分').fill('300')
  await page.getByRole('button', { name: '安排好了' }).click()
  await page.getByRole('link', { name: '年末清零' }).click()
  await expect(page.getByText(/预看：\d+ 户/)).toBeVisible()
  await page.getByLabel('从哪天起作废').fill('2026-10-09')
  await page.getByRole('button', { name: '公布' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('要过了兑换的最后一天')
  await page.getByLabel('从哪天起作废').fill('2027-03-01')
  await page.getByRole('button', { name: '公布' }).click()
  await expect(page.getByText('已经公布：2027年3月1日起作废')).toBeVisible()
  // before its day there is no key for it
  await expect(page.getByText('办清零')).toHaveCount(0)
  await expectAccessible(page)

  await plainPage.goto('/')
  await expect(plainPage.getByText('2027年3月1日起作废')).toBeVisible()
  await plainPage.goto(passbook)
  await expect(plainPage.getByText('年终没有用完的积分，2027年3月1日起作废')).toBeVisible()

  await page.getByRole('button', { name: '收回公布' }).click()
  await expect(page.getByRole('button', { name: '公布' })).toBeVisible()
  await plainPage.reload()
  await expect(plainPage.getByText('没用完的积分留到下次')).toBeVisible()
})
