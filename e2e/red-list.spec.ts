import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { closeQuarter } from './support/close-quarter'
import { expectAccessible } from './support/expect-accessible'
import { printedPages } from './support/printed-pages'
import { signIn as signInOn } from './support/sign-in'
import { expect, test } from './support/test'

const poster = (page: Page) => page.getByRole('article').first()

test('before the months are closed the standing is a preview and cannot be published', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/ranking')
  await expect(page.getByText('未结账，只是预排')).toBeVisible()
  await expect(page.getByRole('link', { name: '公示红榜' })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/office/ranking/2026-Q3/publish')
  await expect(page.getByText('还有月份没有结账，不能公示')).toBeVisible()
})

test('closed and published without JavaScript, with a shared fourth place', async ({
  plainPage: page,
  village,
}) => {
  await page.goto(village.url)
  await signInOn(page, 'shuji')
  await closeQuarter(page)
  await page.getByRole('link', { name: '去公示红榜' }).click()
  await expect(poster(page).getByText('第 4 名')).toHaveCount(3)
  await expect(poster(page).getByText('第 5 名')).toHaveCount(0)
  await page.getByRole('button', { name: '公示' }).click()
  await expect(page.getByText('红榜已经公示')).toBeVisible()
  await expect(poster(page)).toContainText('2026年10月8日公示')
})

test('it stands on the board with masked names, unchanged by later entries', async ({
  page,
  signIn,
  plainPage,
  village,
}) => {
  await plainPage.goto(village.url)
  const published = await poster(plainPage).innerText()
  expect(published).toContain('2026年第三季度')
  const names = await poster(plainPage).getByRole('listitem').locator('strong:first-child').all()
  for (const name of names) {
    const text = await name.textContent()
    if (!/^\d/.test(text ?? '')) expect(text).toMatch(/^.\*.?$/)
  }

  // the first of the list loses a deed of the quarter
  await signIn('shuji')
  await page.goto('/office/ranking?period=2026-Q3')
  const first = page.getByRole('row', { name: /^1 / }).getByRole('rowheader')
  const number = Number.parseInt((await first.textContent()) ?? '', 10)
  await page.goto(`/office/ledger?household=${number}&kind=EARN`)
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByLabel('更正的原因').fill('记错了户')
  await page.getByRole('button', { name: '更正', exact: true }).click()
  await expect(page.getByText('已经更正')).toBeVisible()

  await plainPage.reload()
  expect(await poster(plainPage).innerText()).toBe(published)
  await page.goto('/office/ranking/2026-Q3/poster')
  await expect(poster(page)).not.toContainText('*')
  expect(await printedPages(page)).toBe(1)
})

test('a second edition says what it corrects, and the first one stays', async ({
  page,
  signIn,
  plainPage,
  village,
}) => {
  await signIn('shuji')
  await page.goto('/office/ranking/2026-Q3/publish')
  await expectAccessible(page)
  await page.getByRole('button', { name: '公示' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('请写明原因再出一版')
  await page.getByLabel('更正的原因').fill('一户的户主姓名写错')
  await page.getByRole('button', { name: '公示' }).click()
  await expect(page.getByText('这一版更正：一户的户主姓名写错')).toBeVisible()

  await plainPage.goto(village.url)
  await expect(poster(plainPage)).toContainText('第 2 版')
  await plainPage.getByRole('link', { name: '往期红榜' }).click()
  await expect(plainPage.getByRole('article')).toHaveCount(2)
  await expect(plainPage.getByRole('heading', { name: '第 1 版' })).toBeVisible()
})

test('the list is told in the chat group and over the loudspeaker, and saved as a picture', async ({
  page,
  signIn,
  plainPage,
  village,
}) => {
  await signIn('shuji')
  await page.goto('/office/ranking/2026-Q3/poster')
  const picture = await page.request.get('/office/ranking/2026-Q3/picture')
  expect(picture.headers()['content-type']).toBe('image/png')
  const { data, info } = await sharp(await picture.body())
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(info.width).toBe(1080)
  expect([...data.subarray(0, 3)]).toEqual([0x92, 0x1a, 0x16])
  expect((await page.request.get('/office/ranking/2026-Q4/picture')).status()).toBe(404)
  expect(
    (await plainPage.request.get(`${village.url}/office/ranking/2026-Q3/picture`)).status(),
  ).toBe(401)

  await page.getByRole('link', { name: '群里发的话和广播稿' }).click()
  const chat = page.getByRole('region', { name: '发到村里的群' })
  await expect(chat).toContainText('【示范村】2026年第三季度红榜')
  await expect(chat).toContainText('分数相同，名次并列')
  await expect(chat).not.toContainText('*')
  await expect(page.getByRole('region', { name: '大喇叭广播稿' })).toContainText('第4名有3户并列：')
  await expectAccessible(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await chat.getByRole('button', { name: '复制' }).click()
  await expect(chat.getByRole('status')).toHaveText('复制好了，可以去粘贴。')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('第1名 ')

  await signInOn(plainPage, 'dianyuan')
  await plainPage.goto(`${village.url}/office/ranking/2026-Q3/texts`)
  await expect(plainPage.getByText('各位乡亲，大家好！')).toBeVisible()
  await expect(plainPage.getByRole('button', { name: '复制' })).toHaveCount(0)
})
