import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/measure'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })

/* Told in order: a household wishes, the office answers, the board tells; then the box is opened. */

test('a household wishes from its passbook, without JavaScript', async ({ page, plainPage }) => {
  await signIn(page, 'shuji')
  await plainPage.goto(await cardAddress(page, 2))
  await plainPage.getByRole('link', { name: '心愿和留言' }).click()
  await expect(plainPage.getByRole('heading', { name: '心愿和留言' })).toBeVisible()
  await expect(plainPage.getByText('还没有写过。')).toBeVisible()

  // a good without its name comes back with what was typed
  await plainPage.getByRole('radio', { name: /^想要的物品/ }).check()
  await plainPage.getByLabel('要说的话').fill('大瓶的')
  await plainPage.getByRole('button', { name: '写好了' }).click()
  await expect(plainPage.getByRole('alert')).toContainText('请写上想要什么物品。')
  await expect(plainPage.getByLabel('想要什么物品')).toHaveAccessibleDescription(
    /请写上想要什么物品。/,
  )
  await expect(plainPage.getByLabel('要说的话')).toHaveValue('大瓶的')
  await plainPage.getByLabel('想要什么物品').fill('洗衣液')
  await plainPage.getByLabel(/同意写上公示栏/).check()
  await plainPage.getByRole('button', { name: '写好了' }).click()
  await expect(plainPage.getByText('写下了。有了答复，就在这一页上。')).toBeVisible()
  await expect(plainPage.getByRole('listitem').filter({ hasText: '洗衣液' })).toContainText(
    '收到了，还没有答复。',
  )
  await page.goto(await cardAddress(page, 2))
  await page.goto('/passbook/wishes')
  await expectAccessible(page)
  await plainPage.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(plainPage)

  // three wait at a time
  for (const words of ['路灯不亮', '井台滑']) {
    await plainPage.goto('/passbook/wishes')
    await plainPage.getByRole('radio', { name: /^意见留言/ }).check()
    await plainPage.getByLabel('要说的话').fill(words)
    await plainPage.getByRole('button', { name: '写好了' }).click()
    await expect(plainPage.getByText('写下了。')).toBeVisible()
  }
  await expect(plainPage.getByText('有 3 条在等答复，答复了再写新的。')).toBeVisible()
  await expect(plainPage.getByRole('button', { name: '写好了' })).toHaveCount(0)
})

test('the office sees to it and answers; the board tells it without a name', async ({
  page,
  plainPage,
  village,
}) => {
  await signIn(page, 'shuji')
  await page.getByRole('link', { name: '有 4 条心愿等着办。' }).click()
  await expect(page.getByRole('heading', { name: '心愿和留言' })).toBeVisible()
  await expectAccessible(page)

  // what the store does not have stands beneath the purchase list
  await page.goto('/office/goods/forecast')
  await expect(page.getByRole('table', { name: '各户想要、店里还没有的' })).toContainText('洗衣液')

  await page.goto('/office/wishes')
  await page.getByRole('link', { name: /洗衣液/ }).click()
  await page.getByLabel('哪个人来办').fill('齐红梅')
  await page.getByRole('button', { name: '记下来' }).click()
  await expect(page.getByText('记下是谁在办了。')).toBeVisible()
  await page.getByRole('radio', { name: '办好了' }).check()
  await page.getByLabel('答复的话').fill('进了十瓶，国庆以后可以换')
  await expectAccessible(page)
  await page.getByRole('button', { name: '答复' }).click()
  await expect(page.getByText('答复好了，本户在存折上看得到。')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '办好了：进了十瓶' })).toBeVisible()

  await plainPage.goto(village.url)
  const slip = plainPage.getByRole('region', { name: '你说我办' })
  await expect(slip).toContainText('洗衣液：大瓶的')
  await expect(slip).toContainText('进了十瓶，国庆以后可以换')
  await expect(slip).not.toContainText('李')
  await page.goto(village.url)
  await expectAccessible(page)
  await plainPage.goto(await cardAddress(page, 2))
  await plainPage.getByRole('link', { name: '心愿和留言' }).click()
  await expect(plainPage.getByRole('listitem').filter({ hasText: '洗衣液' })).toContainText(
    '办好了（2026年10月8日）：进了十瓶，国庆以后可以换',
  )

  // an insult is hidden with a reason, and is in the book still
  await page.goto('/office/wishes?view=ended')
  await page.getByRole('link', { name: /洗衣液/ }).click()
  await page.locator('summary', { hasText: '隐藏' }).click()
  await page.getByLabel('为什么隐藏').fill('试一试')
  await page.getByRole('button', { name: '隐藏' }).click()
  await expect(page.getByText('隐藏了，公示栏和清单里都看不到')).toBeVisible()
  await plainPage.goto(village.url)
  await expect(plainPage.getByRole('region', { name: '你说我办' })).not.toContainText('洗衣液')
})

test('the box is opened and its slips are typed in; a small wish is claimed', async ({ page }) => {
  await signIn(page, 'dianyuan')
  await page.goto('/office/wishes/box')
  await page.getByLabel('谁在场').fill('齐红梅')
  await page.getByRole('button', { name: '登记' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('至少 2 个人在场')
  await page.getByLabel('谁在场').fill('齐红梅、包玉山')
  await page.getByRole('button', { name: '登记' }).click()
  await expect(page.getByRole('heading', { name: '2026年10月8日开箱' })).toBeVisible()
  await page.getByRole('radio', { name: /^微心愿/ }).check()
  await page.getByLabel('怎么说的').fill('想修一修院门')
  await page.getByLabel(/本人同意/).check()
  await page.getByRole('button', { name: '记下来' }).click()
  await expect(page.getByText('记下了。')).toBeVisible()
  await expect(page.getByLabel('怎么说的')).toHaveValue('')
  await page.getByRole('radio', { name: /^意见留言/ }).check()
  await page.getByLabel('怎么说的').fill('谢谢村里')
  await page.getByRole('textbox', { name: /^户号/ }).fill('2')
  await page.getByRole('button', { name: '记下来' }).click()
  await expect(page.getByRole('table', { name: '这一次记下的，共 2 张' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/')
  await expect(page.getByRole('region', { name: '你说我办' })).toContainText('想修一修院门')
  await page.goto('/office/wishes')
  await page.getByRole('link', { name: '想修一修院门' }).click()
  // a clerk writes down, and leaves the answer to others
  await expect(page.getByLabel('认领的人或单位')).toHaveCount(0)
})

test('an answer without a household is not promised to one', async ({ page }) => {
  await signIn(page, 'shuji')
  await page.goto('/office/wishes')
  await page.getByRole('link', { name: '想修一修院门' }).click()
  await page.getByRole('radio', { name: '办好了' }).check()
  await page.getByLabel('答复的话').fill('木匠修好了。')
  await page.getByRole('button', { name: '答复', exact: true }).click()
  await expect(page.getByText('没有留名的，只有同意公示的，公示栏上才看得到')).toBeVisible()
})
