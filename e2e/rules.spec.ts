import { expectAccessible } from './support/expect-accessible'
import { printedPages } from './support/printed-pages'
import { signIn as signInAs } from './support/sign-in'
import { expect, test } from './support/test'

/* 积分细则: a village adopts a rule, amends it, and takes it out of use; the old version stays. */

const name = '义务植树'

test('a manager adopts a rule by the meeting that passed it', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/rules')
  await page.getByRole('link', { name: '新立一条' }).click()
  await page.getByLabel('名称').fill(name)
  await page.getByRole('radio', { name: /按数量/ }).check()
  await page.getByRole('radio', { name: '小时', exact: true }).check()
  await page.getByLabel('分值', { exact: true }).fill('5')
  await page.getByLabel('每户每月最多').fill('40')
  await page.getByRole('button', { name: '立下这一条' }).click()
  await expect(page.getByText('这一项要填。').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: /按数量/ })).toBeChecked()
  await page.getByLabel('哪次会议通过的').fill('2026年10月8日村民代表会议')
  await page.getByRole('button', { name: '立下这一条' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('按小时记：每小时 +5 分')).toBeVisible()
})

test('fields come and go with the scale and the list', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/rules/new')
  await expect(page.getByLabel('最低分', { exact: true })).toBeHidden()
  await page.getByRole('radio', { name: /在范围内评定/ }).check()
  await expect(page.getByLabel('最低分', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: /^扣分项/ }).check()
  await expect(page.getByLabel('每户每月最多')).toBeHidden()
  await page.getByRole('radio', { name: /临时项/ }).check()
  await page.getByLabel('名称').fill('抗旱浇水')
  await page.getByLabel('分值', { exact: true }).fill('10')
  await page.getByLabel('最低分', { exact: true }).fill('5')
  await page.getByLabel('最高分', { exact: true }).fill('20')
  await page.getByLabel('哪次会议通过的').fill('村两委会')
  await page.getByRole('button', { name: '立下这一条' }).click()
  await expect(page.getByText('临时项要写明到哪一天为止。').first()).toBeVisible()
})

test('an amended rule has a new version from its day on, and the old one stays', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/rules')
  await page.getByRole('link', { name }).click()
  await page.getByRole('link', { name: '修改这一条' }).click()
  await page.getByLabel('分值', { exact: true }).fill('8')
  await page.getByLabel('从哪一天起').fill('2026-11-01')
  await page.getByLabel('哪次会议通过的').fill('2026年10月20日村民代表会议')
  await page.getByRole('button', { name: '立下新的一版' }).click()
  await expect(page.getByText('第 2 版写好了，从2026年11月1日起照它记分。')).toBeVisible()
  const versions = page.getByRole('table')
  await expect(versions.getByRole('row').filter({ hasText: '第 2 版' })).toContainText('+8 分/小时')
  await expect(versions.getByRole('row').filter({ hasText: '第 1 版' })).toContainText('现行')
  await page.goto('/office/rules')
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText(
    '2026年11月1日起改为 +8 分/小时',
  )
})

test('a rule out of use is not offered any more and can still be read', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/rules')
  await page.getByRole('link', { name }).click()
  await page.locator('summary').filter({ hasText: '停用' }).click()
  await page.getByRole('button', { name: '停用这一条' }).click()
  await expect(page.getByText('这一条已于2026年10月8日停用')).toBeVisible()
  await page.goto('/office/earn')
  await expect(page.getByRole('link', { name: '参加村庄清洁行动' })).toBeVisible()
  await expect(page.getByRole('link', { name })).toHaveCount(0)
  await page.goto('/office/rules?show=archived')
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: '重新启用这一条' }).click()
  await expect(page.getByRole('link', { name: '修改这一条' })).toBeVisible()
})

test('two versions are read side by side', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/rules')
  await page.getByRole('link', { name }).click()
  await page.getByRole('link', { name: '对比两版' }).click()
  const lines = page.getByRole('table').getByRole('row')
  await expect(lines.filter({ hasText: '分值' })).toContainText('+5 分/小时')
  await expect(lines.filter({ hasText: '分值' })).toContainText('+8 分/小时')
  await expect(lines.filter({ hasText: '分值' })).toContainText('改了')
  await expect(lines.filter({ hasText: '类别' })).not.toContainText('改了')
  await expectAccessible(page)
})

test('the book is read as it stood on a day, and hangs on the wall like that', async ({
  page,
  signIn,
}) => {
  await signIn('jiandu')
  await page.goto('/office/rules')
  await page.getByLabel('看哪一天的细则').fill('2026-12-01')
  await page.getByRole('button', { name: '看这一天' }).click()
  await expect(page.getByText('这是2026年12月1日那天生效的细则。')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('+8 分/小时')
  await page.getByRole('link', { name: '上墙的细则' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('+8 分/小时')
  await expectAccessible(page)
  expect(await printedPages(page)).toBe(1)
  await page.goto('/office/rules?on=2001-01-01')
  await expect(page.getByText('那一天还没有积分细则。')).toBeVisible()
  await page.goto('/office/rules?on=soon')
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('+5 分/小时')
})

test('everybody in the office reads the book; who may not change it is not led to', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await page.goto('/office/rules')
  await expect(page.getByRole('link', { name: '新立一条' })).toHaveCount(0)
  await expectAccessible(page)
  const refused = await page.goto('/office/rules/new')
  expect(refused?.status()).toBe(403)
})

test('a rule is adopted without JavaScript', async ({ plainPage: page }) => {
  await signInAs(page, 'shuji')
  await page.goto('/office/rules/new')
  await page.getByLabel('名称').fill('清扫雪后村道')
  await page.getByLabel('分值', { exact: true }).fill('10')
  await page.getByLabel('哪次会议通过的').fill('村两委会')
  await page.getByRole('button', { name: '立下这一条' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '清扫雪后村道' })).toBeVisible()
})
