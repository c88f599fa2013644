import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { openWindow } from './support/open-window'
import { printedPages } from './support/printed-pages'
import { expect, test } from './support/test'
import { find, stockOf } from './support/till'

/*
 * A day at the counter: two tills at one shelf, a neighbour who collects for many, goods that are
 * carried home, missing or faulty.
 */

test.describe.configure({ mode: 'serial' })

const towel = /^3 号 毛巾/
const toothbrush = /^5 号 牙刷/

const confirm = (page: Page) => page.getByRole('button', { name: '确认兑换' }).click()
const done = (page: Page, household: string) =>
  expect(page.getByRole('heading', { name: `已兑换 ${household}` })).toBeVisible()

test('a till says at once what another counter has taken', async ({
  pageInAnotherBrowser,
  page,
  signIn,
}) => {
  const manager = await pageInAnotherBrowser()
  await openWindow(manager)
  await signIn('dianyuan')
  const towels = await stockOf(page, '毛巾')
  await find(page, '12')
  await page.getByRole('button', { name: toothbrush }).click()
  await expect(page.getByRole('button', { name: towel })).toContainText(`剩 ${towels} 条`)
  // the manager hands out two towels at another till
  await find(manager, '13')
  await manager.getByRole('button', { name: towel }).click()
  await manager.getByRole('button', { name: towel }).click()
  await confirm(manager)
  await expect(manager.getByRole('heading', { name: /已兑换 13号/ })).toBeVisible()
  await expect(page.getByRole('button', { name: towel })).toContainText(`剩 ${towels - 2} 条`)
  // and the basket is still there
  await expect(page.getByRole('textbox', { name: '牙刷的件数' })).toHaveValue('1')
  await confirm(page)
  await done(page, '12号 孙喜梅')
  expect(await printedPages(page)).toBe(1)
})

test('who collects for a third household is asked about', async ({ page, signIn }) => {
  await signIn('dianyuan')
  for (const number of ['14', '15', '16']) {
    await find(page, number)
    await page.getByRole('button', { name: toothbrush }).click()
    await page.getByRole('radio', { name: '代领' }).check()
    await page.getByLabel('代领人姓名').fill('王有才')
    await page.getByLabel('和这户是什么关系').fill('邻居')
    await confirm(page)
    if (number === '16') {
      const meant = page.getByRole('checkbox', { name: '问清楚了，确实替这户领' })
      await expect(
        page.getByRole('main').getByRole('alert').filter({ hasText: '没有办成' }),
      ).toContainText('王有才这次已经替另外两户领过')
      await expect(meant).toHaveAccessibleDescription(/王有才这次已经替另外两户领过/)
      await expect(meant).toBeFocused()
      await expectAccessible(page, { enhanced: true })
      await meant.check()
      await confirm(page)
    }
    await expect(
      page.getByRole('heading', { name: new RegExp(`已兑换 ${number}号`) }),
    ).toBeVisible()
  }
})

test('goods are carried to a household that cannot come', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await find(page, '17')
  await page.getByRole('button', { name: toothbrush }).click()
  await page.getByRole('radio', { name: '上门送' }).check()
  await confirm(page)
  await expect(page.getByLabel('谁送去')).toBeFocused()
  await expect(page.getByLabel('谁送去')).toHaveAccessibleDescription(/请填谁送去/)
  await page.getByLabel('谁送去').fill('东街组长')
  await confirm(page)
  await expect(page.getByText('上门送，东街组长送去')).toBeVisible()
  await page.goto('/office/windows')
  await page.getByRole('link', { name: '2026年第三季度兑换' }).click()
  await expect(page.getByText('还有 1 单没有送到')).toBeVisible()
  await page.getByRole('link', { name: /^上门送/ }).click()
  await page.getByRole('row', { name: /17号/ }).getByRole('link').click()
  await page.getByRole('button', { name: '送到了' }).click()
  await expect(page.getByText(/^已送到，/)).toBeVisible()
})

test('what is missing is noted, and what the hand holds is added', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await find(page, '18')
  await page.locator('summary', { hasText: '记一笔缺货' }).click()
  const missing = page.getByRole('group').filter({ hasText: '记一笔缺货' })
  await missing.getByLabel('物品').selectOption({ label: await optionOf(page, '保温杯') })
  await missing.getByLabel('几件').fill('2')
  await missing.getByRole('button', { name: '记下缺货' }).click()
  await expect(page.getByText('已记下：保温杯 2 件')).toBeVisible()

  const soaps = await stockAt(page, '香皂')
  await page.locator('summary', { hasText: '手里有货' }).click()
  const found = page.getByRole('group').filter({ hasText: '手里有货' })
  await found.getByLabel('物品').selectOption({ label: await optionOf(page, '香皂') })
  await found.getByRole('button', { name: '记进库存' }).click()
  await expect(found.getByRole('link', { name: /原因.*这一项要填/ })).toBeVisible()
  await found.getByLabel('原因').fill('库房里还有')
  await found.getByRole('button', { name: '记进库存' }).click()
  await expect(page.getByText(`“香皂”库存现在是 ${soaps + 1} 件`)).toBeVisible()
  await expect(page.getByRole('button', { name: /^6 号 香皂/ })).toContainText(`剩 ${soaps + 1} 块`)
  await expectAccessible(page, { enhanced: true })

  await page.goto('/office/goods/shortages')
  await expect(page.getByRole('row', { name: /保温杯.*18号/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '不要了' }).click()
  await expect(page.getByText('没有缺货登记')).toBeVisible()
})

test('a faulty piece is exchanged by stock alone, and the last day can be moved', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  const before = await stockOf(page, '牙刷')
  await page.goto('/office/windows')
  await page.getByRole('link', { name: '2026年第三季度兑换' }).click()
  await page.locator('summary', { hasText: '改最后一天' }).click()
  await page.getByLabel('开放到哪天').fill('2026-10-20')
  await page.getByRole('button', { name: '改好了' }).click()
  await expect(page.getByText('现在开放到2026年10月20日')).toBeVisible()

  await page.getByRole('row', { name: /17号/ }).getByRole('link').click()
  await page.locator('summary', { hasText: '换一件' }).click()
  await page.getByLabel('换几件').fill('5')
  await page.getByLabel('什么毛病').fill('刷毛掉了')
  await page.getByRole('button', { name: '换', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('只有 1 件')
  await page.getByLabel('换几件').fill('1')
  await page.getByRole('button', { name: '换', exact: true }).click()
  await expect(page.getByText('已经换了')).toBeVisible()
  await expectAccessible(page)
  expect(await stockOf(page, '牙刷')).toBe(before - 1)
})

async function optionOf(page: Page, name: string): Promise<string> {
  const option = page.getByRole('option').filter({ hasText: name }).first()
  return (await option.textContent()) ?? ''
}

async function stockAt(page: Page, name: string): Promise<number> {
  const says = await page.getByRole('button', { name: new RegExp(` 号 ${name}`) }).textContent()
  return Number(/剩 ([\d,]+) /.exec(says ?? '')?.[1])
}
