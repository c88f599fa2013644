import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { expectRoomForLongNames } from './support/long-names'
import { expectNoSidewaysScroll } from './support/measure'
import { printedPages } from './support/printed-pages'
import { signIn as signInOn } from './support/sign-in'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })

/* Told in order: the honours of a village, whom the group gave them, the wall and the certificates. */

test('a village has the four usual honours and adds its own, without JavaScript', async ({
  page,
  plainPage,
  village,
}) => {
  await plainPage.goto(village.url)
  await signInOn(plainPage, 'shuji')
  await plainPage.goto(`${village.url}/office/ranking`)
  await plainPage.getByRole('link', { name: '评优评先' }).click()
  const table = plainPage.getByRole('table', { name: '2025年的荣誉，共 4 项' })
  await expect(table.getByRole('row', { name: /孝老爱亲/ })).toContainText('还没有评')
  await expect(table.getByRole('row', { name: /干净人家/ })).toContainText('7号')

  await plainPage.getByRole('link', { name: '添加一项荣誉' }).click()
  await plainPage.getByLabel('荣誉的名称').fill('美丽庭院')
  await plainPage.getByRole('button', { name: '保存' }).click()
  await expect(plainPage.getByRole('alert')).toContainText('已经有叫“美丽庭院”的荣誉')
  await plainPage.getByLabel('荣誉的名称').fill('热心村民')
  await plainPage.getByRole('radio', { name: /^个人/ }).check()
  await plainPage.getByRole('button', { name: '保存' }).click()
  await expect(plainPage.getByText('保存好了。')).toBeVisible()
  await expect(plainPage.getByRole('radio', { name: /^个人/ })).toBeChecked()

  await page.goto(`${village.url}/office/honours`)
  await expect(page).toHaveURL(/sign-in/)
})

test('an honour that is no longer given can be given again', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/honours/new')
  await page.getByLabel('荣誉的名称').fill('试一试')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('保存好了。')).toBeVisible()
  await page.getByText('停用这项荣誉').click()
  await page.getByRole('button', { name: '停用', exact: true }).click()
  await expect(page.getByText('这项荣誉已经停用')).toBeVisible()
  await page.getByRole('link', { name: '评优评先' }).click()
  await expect(page.getByRole('table')).not.toContainText('试一试')
  await page.getByRole('link', { name: '停用的荣誉' }).click()
  await page.getByRole('link', { name: '试一试' }).click()
  await page.getByRole('button', { name: '恢复使用' }).click()
  await expect(page.getByText('保存好了。')).toBeVisible()
})

test('who leads is listed with their deeds, and what the group decides is recorded', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/honours?year=2026')
  await page.getByRole('link', { name: '干净人家' }).click()
  await expect(page.getByText('2026年还没有全部结账，只是预排')).toBeVisible()
  await expect(page.getByRole('button', { name: '记下评定' })).toHaveCount(0)

  await page.goto('/office/honours?year=2025')
  await page.getByRole('link', { name: '孝老爱亲' }).click()
  const leaders = page.getByRole('table', { name: '积分带头的前 5 名' })
  await expect(leaders.getByRole('row').nth(1)).toContainText(/孝老爱亲 \d+ 次/)
  await expectAccessible(page)

  await page.getByLabel('谁参加了评议').fill('李会计')
  await page.getByRole('button', { name: '记下评定' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('至少 2 个人')
  await page.getByLabel('谁参加了评议').fill('李会计、王主任、赵支书')
  await page.getByRole('button', { name: '记下评定' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('还没有选人')
  await page.getByRole('checkbox').first().check()
  await page.getByLabel('评给别的户').fill('12')
  await page.getByLabel('带头的为什么没有评上').fill('去年评过，今年让给别人')
  await page.getByRole('button', { name: '记下评定' }).click()
  await expect(page.getByText('评定记下了')).toBeVisible()
  await expect(page.getByText('李会计、王主任、赵支书')).toBeVisible()
  await expect(page.getByText('去年评过，今年让给别人')).toBeVisible()
  await expectAccessible(page)
})

test('a mistaken decision is withdrawn with a reason and made anew', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/honours?year=2025')
  await page.getByRole('link', { name: '孝老爱亲' }).click()
  await page.getByText('撤回这次评定').click()
  await page.getByLabel('撤回的原因').fill('12号是写错的')
  await page.getByRole('button', { name: '撤回', exact: true }).click()
  await expect(page.getByText('后来撤回：12号是写错的')).toBeVisible()
  await page.getByRole('checkbox').first().check()
  await page.getByLabel('谁参加了评议').fill('李会计、王主任')
  await page.getByRole('button', { name: '记下评定' }).click()
  await expect(page.getByText('评定记下了')).toBeVisible()
})

test('an honour of a person names the person', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/honours?year=2025')
  await page.getByRole('link', { name: '热心村民' }).click()
  await page.getByLabel('评给别的人').fill('12')
  await page.getByLabel('谁参加了评议').fill('李会计、王主任')
  await page.getByRole('button', { name: '记下评定' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('评给个人的，写“户号 姓名”')
})

test('a reviewer sees the reasons, a clerk only who got it', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await page.goto('/office/honours?year=2025')
  await page.getByRole('link', { name: '孝老爱亲' }).click()
  await expect(page.getByText('李会计、王主任')).toBeVisible()
  await expect(page.getByText('写错的')).toHaveCount(0)
  await expect(page.getByText('撤回这次评定')).toHaveCount(0)
})

test('the board shows who got it, with masked names and without what the office keeps', async ({
  page,
  signIn,
  plainPage,
  village,
}) => {
  await plainPage.goto(village.url)
  const slip = plainPage.getByRole('region', { name: '2025年光荣榜' })
  const elders = slip.getByRole('listitem').filter({ hasText: '孝老爱亲' })
  await expect(elders).toHaveText(/^孝老爱亲：.\*.?$/)
  await slip.getByRole('link', { name: '看光荣榜' }).click()
  await expect(plainPage.getByRole('region', { name: '孝老爱亲' }).locator('strong')).toHaveText(
    /^.\*.?$/,
  )
  const main = plainPage.getByRole('main')
  for (const kept of ['去年评过', '写错的', '李会计']) await expect(main).not.toContainText(kept)
  await plainPage.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(plainPage)

  await signIn('shuji')
  await page.goto('/office/honours?year=2025')
  await page.getByRole('link', { name: '公示栏上的光荣榜' }).click()
  await expect(page.getByRole('heading', { name: '光荣榜', level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('a household finds its honours in its passbook, the office on its page', async ({
  page,
  signIn,
  plainPage,
}) => {
  await signIn('shuji')
  await plainPage.goto(await cardAddress(page, 26))
  await expect(plainPage.getByText(/评上的荣誉：2025年优秀保洁员（.+）/)).toBeVisible()
  await page.goto('/office/households/7')
  await expect(page.getByRole('definition').filter({ hasText: '2025年干净人家' })).toBeVisible()
  await page.goto('/office/households/9')
  await expect(page.getByText('评上的荣誉')).toHaveCount(0)
})

test('each certificate is a sheet with the name in full', async ({ page, signIn }) => {
  await signIn('shuji')
  await page.goto('/office/honours?year=2025')
  await page.getByRole('link', { name: '热心村民' }).click()
  await page.getByLabel('评给别的人').fill('12 孙喜梅、15 高有粮')
  await page.getByLabel('谁参加了评议').fill('李会计、王主任')
  await page.getByRole('button', { name: '记下评定' }).click()
  await page.getByRole('link', { name: '评优评先' }).click()
  await page.getByRole('link', { name: '打印2025年奖状' }).click()
  await expect(page.getByRole('article')).toHaveCount(8)
  await expect(page.getByRole('article').first()).toContainText(/家庭：.*被评为.*干净人家/s)
  await expect.poll(() => printedPages(page)).toBe(8)
  // as if names and honours were as long as they can be
  await page.getByRole('article').evaluateAll((sheets) => {
    for (const sheet of sheets) {
      sheet.classList.add('long')
      const [whom, honour] = [sheet.querySelector('.whom'), sheet.querySelector('.honour')]
      if (whom) whom.textContent = '阿'.repeat(40)
      if (honour) honour.textContent = '荣'.repeat(20)
    }
  })
  await expect.poll(() => printedPages(page)).toBe(8)
  await expectAccessible(page)

  await page.goto('/office/honours?year=2025')
  await page.getByRole('link', { name: '公示栏上的光荣榜' }).click()
  await page.setViewportSize({ width: 320, height: 640 })
  await expectRoomForLongNames(page, page.getByRole('listitem').locator('strong'))
  await page.goto('/')
  await expectRoomForLongNames(
    page,
    page.getByRole('region', { name: '2025年光荣榜' }).getByRole('listitem'),
  )
})
