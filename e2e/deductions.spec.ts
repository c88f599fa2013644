import { expectAccessible } from './support/expect-accessible'
import { signInInstead } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * 扣分: first a reminder without points; then the deduction, which passes only when the household was
 * told; and a village that switches deductions off again.
 */

test('a deduction offers a reminder first, and the household reads it', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/earn?q=乱倒垃圾')
  await expect(page.getByText('先提醒一次？')).toBeVisible()
  await page.getByRole('link', { name: '写一次提醒' }).click()
  await page.getByLabel('户号', { exact: true }).fill('7')
  await page.getByRole('button', { name: '记下这次提醒' }).click()
  await page.getByRole('alert').getByRole('link', { name: '提醒什么事这一项要填' }).click()
  await expect(page.getByLabel('提醒什么事')).toBeFocused()
  await page.getByLabel('提醒什么事').fill('柴草堆在路边，请三天内清走')
  await page.getByLabel('告知了谁').fill('户主')
  await page.getByLabel('怎样告知的').fill('上门当面说')
  await expectAccessible(page)
  await page.getByRole('button', { name: '记下这次提醒' }).click()
  await expect(page.getByText('7号的提醒记下了，没有扣分')).toBeVisible()
  await page.goto('/office/households/7')
  await expect(page.getByText('柴草堆在路边，请三天内清走')).toBeVisible()
  await page.getByRole('link', { name: /存折/ }).click()
  await expect(page.getByText('柴草堆在路边，请三天内清走')).toBeVisible()
})

test('what nobody was told of does not pass', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/earn?q=乱倒垃圾')
  await page.getByRole('checkbox', { name: /杨青山/ }).check()
  await page.getByRole('button', { name: '记下这张单子' }).click()
  await expect(page.getByText('1 户，共 −10 分。')).toBeVisible()
  await signInInstead(page, 'pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：乱倒垃圾/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByRole('alert').getByText('7号 杨青山的扣分还没有写告知本户')).toBeVisible()
  await page.getByLabel('告知了谁').fill('户主')
  await page.getByLabel('怎样告知的').fill('电话')
  await page.getByRole('button', { name: '写下告知' }).click()
  await expect(page.getByText('包玉山 告知 户主（电话）')).toBeVisible()
  await expect(page.getByText('写下了 1 户的告知')).toBeVisible()
  await expect(page.getByText('还没有写告知本户')).toHaveCount(0)
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 1 条')).toBeVisible()
})

test('a village that takes no points away sees no such rules', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/settings')
  await page.getByRole('checkbox', { name: '本村有扣分项' }).uncheck()
  await page.getByRole('button', { name: '保存设置' }).click()
  await expect(page.getByText('设置已保存')).toBeVisible()
  await page.goto('/office/earn')
  await expect(page.getByRole('link', { name: /乱倒垃圾/ })).toHaveCount(0)
  await page.goto('/office/rules')
  await expect(page.getByRole('heading', { name: '扣分项' })).toHaveCount(0)
  await page.goto('/office/rules/new')
  await expect(page.getByRole('radio', { name: /扣分项/ })).toHaveCount(0)
})
