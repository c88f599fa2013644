import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

/** A household of its own for a story: 50 points, 20 of them earned this quarter. */
async function addHousehold(page: Page, head: string, members: string) {
  await page.goto('/office/households/new')
  await page.getByLabel('户主姓名').fill(head)
  await page.getByLabel('家庭成员').fill(members)
  await page.getByLabel('所在组').selectOption('西街组')
  await page.getByLabel('期初积分').fill('50')
  await page.getByLabel('其中本季已挣').fill('20')
  await page.getByRole('button', { name: '添加这一户' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(head)
  return Number(/(\d+)$/.exec(page.url())?.[1])
}

async function openChange(page: Page, number: number, choice: RegExp) {
  await page.goto(`/office/households/${number}`)
  await page.getByRole('link', { name: '这户有变动' }).click()
  await page.getByRole('link', { name: choice }).click()
  await page.getByLabel('谁定的').fill('10月5日村民代表会议')
}

async function look(page: Page) {
  await page.getByRole('button', { name: '看看会怎样' }).click()
}

async function confirm(page: Page) {
  await page.getByRole('button', { name: '确认，就这样办' }).click()
}

const balance = (page: Page) => page.getByRole('main')

test('a household splits without JavaScript: seen first, then done', async ({ plainPage }) => {
  const page = plainPage
  await signIn(page, 'shuji')
  const number = await addHousehold(page, '钱大山', '钱小川、周小荷')
  await openChange(page, number, /^分户/)
  await page.getByRole('checkbox', { name: '钱小川' }).check()
  await page.getByRole('checkbox', { name: '周小荷' }).check()
  await page.getByLabel('新户的户主').selectOption('钱小川')
  await page.getByLabel('转过去多少积分').fill('51')
  await look(page)
  await expect(page.getByRole('alert').first()).toContainText('最多能转 50 分')
  await page.getByLabel('转过去多少积分').fill('30')
  await look(page)
  await expect(page.getByRole('status')).toContainText(
    `${number}号 钱大山分出2人（钱小川、周小荷），立为新户${number + 1}号 钱小川，转过去 30 分`,
  )
  // what is changed after it was seen is shown again before it is done
  await page.getByLabel('转过去多少积分').fill('20')
  await confirm(page)
  await expect(page.getByRole('status')).toContainText('转过去 20 分')
  await confirm(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${number + 1}号 钱小川`)
  await expect(page.getByRole('row', { name: new RegExp(`从${number}号转来`) })).toContainText('20')
  await page.goto(`/office/households/${number}`)
  await expect(page.getByRole('table', { name: '这户的变动' })).toContainText('10月5日村民代表会议')
  await expect(page.getByText('以前的家里人')).toBeVisible()
})

test('two households merge: points, standing, the old card', async ({ page, signIn }) => {
  await signIn('shuji')
  const into = await addHousehold(page, '冯宝柱', '赵玉兰')
  const from = await addHousehold(page, '冯小满', '陈秋月')
  const card = await page.getByRole('link', { name: '打开这一户的存折' }).getAttribute('href')
  await openChange(page, from, /^并入另一户/)
  await expectAccessible(page)
  await page.getByLabel('并到几号').fill(String(from))
  await look(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('同一户选了两次')
  await page.getByLabel('并到几号').fill(String(into))
  await look(page)
  await expect(page.getByRole('status')).toContainText('转过去 50 分')
  await confirm(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${into}号 冯宝柱`)
  await expect(balance(page)).toContainText('100')
  await expect(page.getByRole('heading', { name: '并进来的户' })).toBeVisible()

  await page.goto(`/office/households/${from}`)
  await expect(page.getByText(`这一户已经并入${into}号 冯宝柱`)).toBeVisible()
  await expect(page.getByRole('link', { name: '这户有变动' })).toHaveCount(0)
  await expect(page.getByText('参加排名')).toHaveCount(0)

  // the running quarter adds up what both had
  await page.goto('/office/ranking?period=2026-Q4')
  await expect(page.getByRole('row', { name: /冯宝柱/ })).toContainText('40')
  await expect(page.getByRole('row', { name: /冯小满/ })).toHaveCount(0)

  await page.goto(card ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('冯宝柱')
  await page.getByRole('link', { name: `看${from}号的流水` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('冯小满')
  await expect(page.getByRole('row', { name: new RegExp(`转到${into}号`) })).toContainText('50')
})

test('the head has died and another member follows', async ({ page, signIn }) => {
  await signIn('shuji')
  const number = await addHousehold(page, '谷雨生', '谷小满')
  await openChange(page, number, /^换户主/)
  await page.getByRole('radio', { name: '谷小满' }).check()
  await page.getByRole('radio', { name: '已故' }).check()
  await look(page)
  await confirm(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${number}号 谷小满`)
  await expect(page.getByRole('status')).toContainText('谷雨生已故')
})

test('duplicates are found and lead to the merger; a visit is noted and made', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  const first = await addHousehold(page, '葛二有', '葛春妮')
  const second = await addHousehold(page, '葛二有', '葛春妮')
  await page.goto('/office/households/duplicates')
  await expectAccessible(page)
  await page.getByRole('link', { name: `把${second}号并到${first}号` }).click()
  await expect(page.getByLabel('并到几号')).toHaveValue(String(first))

  await openChangeOfVisit(page, first)
  await page.getByLabel('要上门办什么').fill('送积分卡')
  await page.getByRole('button', { name: '登记上门' }).click()
  await expect(page.getByText('需要上门：送积分卡')).toBeVisible()
  await page.goto('/office/households/visits')
  await page.getByRole('link', { name: new RegExp(`^${first}号`) }).click()
  await page.getByRole('button', { name: '已经上过门' }).click()
  await expect(page.getByText('需要上门：送积分卡')).toBeHidden()
  await page.goto('/office/households/visits')
  await expect(page.getByText('现在没有要上门的户')).toBeVisible()
})

async function openChangeOfVisit(page: Page, number: number) {
  await page.goto(`/office/households/${number}/changes`)
  await page.getByRole('link', { name: /^需要上门/ }).click()
}

test('a 组长 records for the own group and sees no other', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/households/groups')
  await expectAccessible(page)
  await expect(page.getByRole('row', { name: /东街组/ })).toContainText('孟和')

  await page.context().clearCookies()
  await signIn('zuzhang')
  await page.goto('/office/earn')
  await page
    .getByRole('link', { name: /参加村庄清洁行动/ })
    .first()
    .click()
  await page.getByText('谁报的、备注、照片').click()
  await expect(page.getByRole('radio', { name: '组长上报' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /张守田/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /阿拉坦仓/ })).toHaveCount(0)
  expect((await page.goto('/office/households'))?.status()).toBe(403)
})
