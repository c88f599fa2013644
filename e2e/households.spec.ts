import type { Page } from '@playwright/test'
import { printedPages } from './support/printed-pages'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

async function addHousehold(page: Page, head: string, more: Record<string, string>) {
  await page.goto('/office/households')
  await page.getByRole('link', { name: '添加一户' }).click()
  await page.getByLabel('户主姓名').fill(head)
  await page.getByLabel('所在组').selectOption('东街组')
  for (const [label, value] of Object.entries(more)) await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: '添加这一户' }).click()
}

/** Looks in the register, whose own search stands below that of the office's head. */
async function search(page: Page, typed: string) {
  await page.goto('/office/households')
  const register = page.getByRole('main')
  await register.getByRole('searchbox').fill(typed)
  await register.getByRole('button', { name: '查找' }).click()
}

test('the manager adds a household, finds it and changes it', async ({ page, signIn }) => {
  await signIn('shuji')
  await addHousehold(page, '格日勒图', {
    家庭成员: '娜仁、格日勒图',
    期初积分: '30',
    其中本季已挣: '10',
  })
  // the demo has sixty
  await expect(page.getByRole('heading', { name: '61号 格日勒图' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('30')
  const lines = page.getByRole('table', { name: '明细' })
  await expect(lines.getByRole('row', { name: /期初积分/ })).toContainText('30')
  await expect(lines.getByRole('row', { name: /只算名次，不进余额：\+10 分/ })).toBeVisible()

  await lines.getByRole('link', { name: '期初积分' }).first().click()
  await expect(page).toHaveURL(/\/office\/ledger\/\d+$/)

  await search(page, 'narn')
  await expect(page.getByText('没有找到这样的户。')).toBeVisible()
  await search(page, 'nr')
  await page.getByRole('link', { name: '格日勒图' }).click()

  await page.getByRole('link', { name: '更正登记' }).click()
  await page.getByLabel('户主姓名').fill('娜仁')
  await page.getByLabel('家庭成员').fill('')
  await page.getByRole('textbox', { name: '户号' }).fill('1')
  await page.getByLabel('或新的组').fill('五组')
  await page.getByRole('button', { name: '保存' }).click()
  // refused at its field; everything that was typed is still there
  await expect(page.getByRole('main').getByRole('alert')).toContainText('户号 1 已经有人用')
  await expect(page.getByLabel('或新的组')).toHaveValue('五组')
  await page.getByRole('textbox', { name: '户号' }).fill('99')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { name: '99号 娜仁' })).toBeVisible()
  await expect(page.getByText('格日勒图')).toHaveCount(1) // among those who lived there once

  await page.getByRole('link', { name: '这户有变动' }).click()
  await page.getByRole('link', { name: /^外出、搬走、回来/ }).click()
  await page.getByRole('radio', { name: /^外出务工/ }).check()
  await page.getByLabel('谁定的').fill('娜仁来说的')
  await page.getByRole('button', { name: '看看会怎样' }).click()
  await page.getByRole('button', { name: '确认，就这样办' }).click()
  await expect(page.getByRole('status')).toContainText('99号 娜仁全家外出务工')

  await page.goto('/office/households')
  const register = page.getByRole('main')
  await register.getByLabel('组').selectOption('五组')
  await register.getByLabel('住处').selectOption('外出')
  await register.getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('找到 1 户')).toBeVisible()
  await expect(register.getByRole('row', { name: /娜仁/ })).toContainText('五组')
})

test('a household is added without JavaScript', async ({ plainPage }) => {
  await signIn(plainPage, 'shuji')
  await addHousehold(plainPage, '布和', { 期初积分: '十二' })
  await expect(plainPage.getByRole('alert')).toContainText('这里要填整数')
  await expect(plainPage.getByLabel('户主姓名')).toHaveValue('布和')
  await plainPage.getByLabel('期初积分').fill('-12')
  await plainPage.getByRole('button', { name: '添加这一户' }).click()
  await expect(plainPage.getByRole('heading', { name: /号 布和$/ })).toBeVisible()
  await expect(plainPage.getByText('分（以后挣的分先抵）')).toBeVisible()
})

test('a pasted list is looked at first and added as a whole', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/households/add-list')
  const list = page.getByLabel('户的名单')
  await list.fill('201\t乌日娜\t东街组\t15\n201\t额尔敦\t东街组\t20\n')
  await page.getByRole('button', { name: '看看认得对不对' }).click()
  await expect(page.getByRole('row', { name: /额尔敦/ })).toContainText('户号和前面的重了')
  await expect(page.getByRole('button', { name: /加入认出的户/ })).toHaveCount(0)

  await list.fill('201\t乌日娜\t东街组\t15\n202\t额尔敦\t东街组\t20\n')
  await page.getByRole('button', { name: '看看认得对不对' }).click()
  await page.getByRole('button', { name: /加入认出的户/ }).click()
  await expect(page).toHaveURL(/\/office\/households$/)
  await search(page, '202号')
  await expect(page.getByRole('row', { name: /额尔敦/ })).toContainText('20')
})

test('the register and a card come out of the printer', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/households')
  await page.getByRole('link', { name: '打印户册' }).click()
  await expect(page.getByRole('row', { name: /程向阳/ })).toBeVisible()
  expect(await printedPages(page)).toBeLessThanOrEqual(4)

  await page.goto('/office/households/28')
  await page.getByRole('link', { name: '打印积分卡' }).click()
  const card = page.getByRole('article')
  await expect(card).toContainText('28 号')
  // a card lies on counters: its name is masked
  await expect(card).toContainText('阿*格')
  await expect(card).not.toContainText('阿拉腾其木格')
  await expect(card.getByRole('img', { name: '扫码看存折' })).toBeVisible()
  await expect(card.locator('code')).toHaveText(/^(\w{4} ){3}\w{4}$/)
  expect(await printedPages(page)).toBe(1)
})

test('everybody sees of a household what their part needs', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await page.goto('/office/households/2')
  await expect(page.getByRole('link', { name: '打印积分卡' })).toBeVisible()
  await expect(page.getByRole('table', { name: '明细' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: '更正登记' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: '这户有变动' })).toHaveCount(0)
  await expect(page.getByText('换新卡')).toHaveCount(0)
  expect((await page.goto('/office/households/new'))?.status()).toBe(403)
  expect((await page.goto('/office/households/2/change'))?.status()).toBe(403)

  await page.context().clearCookies()
  await signIn('jiandu')
  await page.goto('/office/households/2')
  await expect(page.getByRole('table', { name: '明细' })).toBeVisible()
  await expect(page.getByRole('link', { name: '打印积分卡' })).toHaveCount(0)
  expect((await page.goto('/office/households/2/card'))?.status()).toBe(403)
  for (const nobody of ['0', '777', 'x', '1e1', '99999999999999'])
    expect((await page.goto(`/office/households/${nobody}`))?.status()).toBe(404)
})
