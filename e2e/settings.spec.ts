import { expectAccessible } from './support/expect-accessible'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test('a gacha of grids is spoken of as its people do', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.getByRole('link', { name: '设置', exact: true }).click()
  await expect(page.getByLabel('村名')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('村名').fill('白音嘎查')
  await page.getByRole('radio', { name: '嘎查', exact: true }).check()
  await page.getByRole('radio', { name: '网格', exact: true }).check()
  await page.getByLabel('最多补记多少天前的事').fill('三十')
  await page.getByRole('button', { name: '保存设置' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    '最多补记多少天前的事这里要填整数',
  )
  await expect(page.getByLabel('村名')).toHaveValue('白音嘎查')
  await page.getByLabel('最多补记多少天前的事').fill('30')
  await page.getByRole('button', { name: '保存设置' }).click()
  await expect(page.getByText('设置已保存')).toBeVisible()
  await expect(page.getByLabel('嘎查名')).toHaveValue('白音嘎查')
  await expect(page.getByRole('contentinfo')).toContainText('白音嘎查')

  await page.goto('/office/households')
  await expect(page.getByText('全嘎查的户都在这里')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: '网格' })).toBeVisible()
  await page.goto('/office/rules')
  await expect(page.getByRole('main')).not.toContainText('村务')
})

test('the board and its readers follow, and none of them sees the settings', async ({
  page,
  village,
}) => {
  await page.goto(village.url)
  await expect(page.getByText('嘎查委员会').first()).toBeVisible()
  await signIn(page, 'jiandu')
  await expect(page.getByRole('link', { name: '设置', exact: true })).toHaveCount(0)
  expect((await page.goto('/office/settings'))?.status()).toBe(403)
})

test('the settings are saved without JavaScript', async ({ plainPage }) => {
  await signIn(plainPage, 'shuji')
  await plainPage.goto('/office/settings')
  await plainPage.getByLabel('嘎查名').fill(' ')
  await plainPage.getByRole('button', { name: '保存设置' }).click()
  await expect(plainPage.getByRole('alert').first()).toContainText('这一项要填')
  await plainPage.getByLabel('嘎查名').fill('白音嘎查')
  await plainPage.getByRole('radio', { name: '社', exact: true }).check()
  await plainPage.getByRole('button', { name: '保存设置' }).click()
  await expect(plainPage.getByText('设置已保存')).toBeVisible()
  await plainPage.goto('/office/households/new')
  await expect(plainPage.getByLabel('所在社')).toBeVisible()
})

test('at 1024 px the places of the office stand on one line in English too', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.goto('/office/settings')
  await page.getByRole('button', { name: 'English' }).click()
  const places = page.getByRole('navigation', { name: 'Other places' }).getByRole('link')
  await expect(places.last()).toHaveText('Settings')
  const lines = await places.evaluateAll((links) =>
    links.map((link) => Math.round(link.getBoundingClientRect().top)),
  )
  expect(new Set(lines).size).toBe(1)
})
