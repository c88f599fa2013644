import { expectAccessible } from './support/expect-accessible'
import { printedPages } from './support/printed-pages'
import { expect, test } from './support/test'

/*
 * Cards come out of the printer ten to a sheet; a lost one is replaced, and whoever scans the old
 * one is told so.
 */

test.describe.configure({ mode: 'serial' })

let lost = ''

test('the clerk prints the cards of a group, and then only those still missing', async ({
  page,
  signIn,
}) => {
  await signIn('dianyuan')
  await page.goto('/office/households')
  await page.getByRole('link', { name: '印积分卡' }).click()
  // the list of households counts them in the same words
  await expect(page.getByRole('heading', { name: '印积分卡' })).toBeVisible()
  await expect(page.getByText('共 60 户')).toBeVisible()
  expect(await printedPages(page)).toBe(6)
  await page.getByRole('combobox', { name: '组' }).selectOption('东街组')
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page).toHaveURL(/[?&]group=[^&]/)
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const inGroup = await cards.count()
  expect(inGroup).toBeGreaterThan(5)
  await expect(cards.first()).toContainText(/[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}/)
  // names are masked: a card lies on counters and in pockets
  await expect(cards.first()).toContainText('*')
  await expectAccessible(page)
  await page.getByRole('button', { name: `这 ${inGroup} 张印好了` }).click()
  await expect(page.getByText(`已记下：${inGroup} 户有卡了`)).toBeVisible()
  await expect(page.getByText(`共 ${60 - inGroup} 户`)).toBeVisible()
  await page.getByLabel('已经有卡的也印').check()
  await page.getByRole('main').getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('共 60 户')).toBeVisible()
})

test('a lost card is void at once, at the counter and as a passbook', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/households/12')
  const link = page.getByRole('link', { name: '打开这一户的存折' })
  lost = (await link.getAttribute('href')) ?? ''
  await page.locator('summary', { hasText: '换新卡' }).click()
  await page.getByRole('button', { name: '旧卡作废，换新卡' }).click()
  await expect(page.getByText('已换新卡，旧卡从现在起作废。')).toBeVisible()
  await page.getByRole('button', { name: '印好了' }).click()
  await expect(page.getByText('已记下：1 户有卡了')).toBeVisible()
  await page.goto('/counter')
  await page.getByRole('searchbox', { name: /扫卡/ }).fill(`http://village${lost}`)
  await page.keyboard.press('Enter')
  await expect(page.getByText('这是12号 孙喜梅挂失的旧卡，已经作废')).toBeVisible()
  await expectAccessible(page)
})

test('whoever finds the old card opens nothing with it', async ({ plainPage: page }) => {
  await page.goto(lost)
  await expect(page.getByRole('heading', { name: '这张卡已经作废' })).toBeVisible()
  expect(page.url()).not.toContain('card/')
})

test('when the key of the cards was stolen, everybody gets a new card in one go', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/households/20')
  const old =
    (await page.getByRole('link', { name: '打开这一户的存折' }).getAttribute('href')) ?? ''
  await page.goto('/office/households/cards')
  await page.locator('summary', { hasText: '全部换新卡' }).click()
  await expect(page.getByText('发出去的卡马上全部作废')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '旧卡全部作废，全部换新卡' }).click()
  await expect(page.getByText('已换 60 张新卡，旧卡从现在起全部作废。')).toBeVisible()
  // all are to be printed again
  await expect(page.getByText('共 60 户')).toBeVisible()
  await page.goto('/counter')
  await page.getByRole('searchbox', { name: /扫卡/ }).fill(`http://village${old}`)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/这是20号 .+挂失的旧卡，已经作废/)).toBeVisible()
  await page.goto('/office/supervision/traces')
  await expect(page.getByRole('row').filter({ hasText: '换新卡' }).first()).toBeVisible()
})

test('who prints cards does not replace them all', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await page.goto('/office/households/cards')
  await expect(page.getByRole('heading', { name: '印积分卡' })).toBeVisible()
  await expect(page.getByText('全部换新卡')).toHaveCount(0)
})
