import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { photo } from './support/photo'
import { signIn as signInAs } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * A picture says that the clean-up took place: chosen on the sheet, seen by who reviews it and by
 * the households that stand on it, and by nobody else.
 */

const cleanUp = '参加村庄清洁行动'

const text = { name: '清扫.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('这是一张照片') }

const empty = { name: '空.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) }

async function openSheet(page: Page, day: string) {
  await page.goto(`/office/earn?q=qjxd&on=${day}`)
  await expect(page.getByRole('heading', { level: 1, name: cleanUp })).toBeVisible()
}

const save = (page: Page) => page.getByRole('button', { name: '记下这张单子' }).click()
const shownPhotos = (page: Page) => page.getByRole('img', { name: /第 \d 张照片/ })

/** Whether the pictures have really arrived, and not just their frames. */
async function expectLoaded(page: Page, count: number) {
  await expect(shownPhotos(page)).toHaveCount(count)
  for (const image of await shownPhotos(page).all()) {
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
      .toBeGreaterThan(100)
  }
}

let photoPath = ''

test('photos are chosen while the sheet is filled in, and go with it', async ({ page, signIn }) => {
  await signIn('jilu')
  await openSheet(page, '2026-09-12')
  await page.getByText('谁报的、备注、照片').click()
  await page
    .getByLabel('选照片')
    .setInputFiles([await photo('一.jpg', '#557744'), await photo('二.jpg', '#775544')])
  await expect(page.getByRole('img', { name: '一.jpg' })).toBeVisible()
  await page.getByRole('checkbox', { name: /张守田/ }).check()
  await page.getByRole('checkbox', { name: /吴秋菊/ }).check()
  await expectAccessible(page)
  await save(page)
  await expect(page.getByText('照片已经添上。')).toBeVisible()
  await expectLoaded(page, 2)
  await expectAccessible(page)
  photoPath = (await page.getByRole('link', { name: '第 1 张照片' }).getAttribute('href')) ?? ''
})

test('what is not kept of the chosen photos is said', async ({ page, signIn }) => {
  await signIn('jilu')
  await openSheet(page, '2026-09-14')
  await page.getByText('谁报的、备注、照片').click()
  const eleven = Array.from({ length: 11 }, (_, nth) => ({ ...text, name: `${nth + 1}.jpg` }))
  await page.getByLabel('选照片').setInputFiles(eleven)
  await expect(page.getByText('最多 9 张，多选的 2 张没有留下：10.jpg、11.jpg')).toBeVisible()
  await expect(page.getByText('这里看不了这张')).toHaveCount(9)
  await page.getByRole('button', { name: '不要这张' }).first().click()
  await page.getByLabel('选照片').setInputFiles([{ ...empty, name: '空.jpg' }])
  await expect(page.getByText('是空的文件，里面没有照片，没有留下：空.jpg')).toBeVisible()
})

test('what is no photo is refused in plain words, and the photos before it stay', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await page.goto('/office/earn/mine')
  await page.getByRole('link', { name: cleanUp }).first().click()
  await page.getByLabel('选照片').setInputFiles([text])
  await expect(page.getByText('清扫.jpg：这个文件不是能用的照片。')).toBeVisible()
  await page.getByLabel('选照片').setInputFiles([empty])
  await expect(page.getByText('空.jpg：这个文件是空的，里面没有照片。')).toBeVisible()
  await expectLoaded(page, 2)
})

test('who reviews the sheet sees them, kept small and without a trace of the camera', async ({
  page,
  signIn,
}) => {
  await signIn('pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: new RegExp(`去评：${cleanUp}`) }).click()
  await expectLoaded(page, 2)
  await expectAccessible(page)
  const answer = await page.request.get(photoPath)
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  })
  const kept = await answer.body()
  expect(kept.length).toBeLessThanOrEqual(300 * 1024)
  expect(kept.includes('Exif')).toBe(false)
  const { etag = '' } = answer.headers()
  const again = await page.request.get(photoPath, { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 2 条')).toBeVisible()
})

test('the household on the sheet sees them from its passbook; another one does not', async ({
  page,
  pageInAnotherBrowser,
  signIn,
}) => {
  await signIn('shuji')
  const opened = async (number: number) => {
    await page.goto(`/office/households/${number}`)
    const link = page.getByRole('link', { name: '打开这一户的存折' })
    const phone = await pageInAnotherBrowser()
    await phone.goto((await link.getAttribute('href')) ?? '')
    return phone
  }
  const [own, other] = [await opened(1), await opened(2)]
  await own.getByRole('link', { name: '看照片 1' }).first().click()
  await expect(own).toHaveURL(new RegExp(photoPath))
  await expect(other.getByRole('link', { name: /看照片/ })).toHaveCount(0)
  expect((await other.request.get(photoPath)).status()).toBe(404)
})

test('to a stranger and to the clerk there is no such photo', async ({ page, signIn, village }) => {
  expect((await fetch(`${village.url}${photoPath}`)).status).toBe(404)
  await signIn('dianyuan')
  expect((await page.request.get(photoPath)).status()).toBe(404)
  for (const strange of ['/photos/x', '/photos/..%2f..%2fvillage.db', '/photos/%E0%A4'])
    expect((await page.request.get(strange)).status()).toBeGreaterThanOrEqual(400)
  expect(village.log()).not.toContain('"level":50')
})

test('a photo is removed with a reason and stays on file for the manager', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/ledger')
  await page.getByRole('link', { name: /^\d+$/ }).first().click()
  await page.getByText('撤下…').first().click()
  await page.getByRole('button', { name: '撤下这张' }).first().click()
  await expect(page.getByRole('alert').getByText('这一项要填').first()).toBeVisible()
  await page.getByLabel('为什么撤下').first().fill('拍到了孩子的脸')
  await page.getByRole('button', { name: '撤下这张' }).first().click()
  await expect(page.getByText(/撤下一张（.*）：拍到了孩子的脸/)).toBeVisible()
  await expect(page.getByRole('link', { name: '看撤下的这张' })).toBeVisible()
})

test('without JavaScript photos are added on the page of the saved sheet', async ({
  plainPage: page,
}) => {
  await signInAs(page, 'jilu')
  await openSheet(page, '2026-09-21')
  await page.getByRole('checkbox', { name: /徐大海/ }).check()
  await save(page)
  await page.getByLabel('选照片').setInputFiles([text])
  await page.getByRole('button', { name: '添上选好的照片' }).click()
  await expect(page.getByText('这个文件不是能用的照片。')).toBeVisible()
  await page.getByRole('button', { name: '添上选好的照片' }).click()
  await expect(page.getByText('还没有选照片')).toBeVisible()
  await page.getByLabel('选照片').setInputFiles([await photo('三.jpg', '#445577')])
  await page.getByRole('button', { name: '添上选好的照片' }).click()
  await expect(page.getByText('照片已经添上。')).toBeVisible()
  await expectLoaded(page, 1)
})

test('an upload of any shape is answered, never with a fault', async ({
  page,
  signIn,
  village,
}) => {
  await signIn('jilu')
  const origin = { origin: village.url }
  const json = { ...origin, accept: 'application/json' }
  const send = (data: Buffer | string, type: string) =>
    page.request.post('/photos', { headers: { ...json, 'content-type': type }, data })
  for (const [body, type] of [
    ['', 'multipart/form-data; boundary=x'],
    ['--x', 'multipart/form-data; boundary=x'],
    ['--x\r\n\r\n\r\n--x--', 'multipart/form-data; boundary=x'],
    ['a=b', 'application/x-www-form-urlencoded'],
    ['{}', 'application/json'],
  ] as const) {
    const answer = await send(body, type)
    expect([type, answer.status()]).toEqual([type, 200])
    expect(await answer.json()).toHaveProperty('refused')
  }
  const large = await page.request.post('/photos', {
    headers: json,
    multipart: {
      of: 'batchId',
      id: '01a2b3c4-0000-7000-8000-000000000000',
      photo: { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(16 * 1024 * 1024, 1) },
    },
  })
  expect(await large.json()).toEqual({ refused: expect.stringContaining('最多 15 MB') })
  const foreign = await page.request.post('/photos', {
    headers: { accept: 'application/json', origin: 'https://elsewhere.cn' },
    multipart: { of: 'batchId', id: 'x' },
  })
  expect(foreign.status()).toBe(403)
  expect(village.log()).not.toContain('"level":50')
})
