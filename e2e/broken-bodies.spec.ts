import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

const multipart = 'multipart/form-data; boundary=x'
const mebibyte = 'x'.repeat(1024 * 1024)

test('no broken or far too large body is answered with a fault', async ({ page, village }) => {
  await page.goto(village.url)
  await signIn(page, 'shuji')
  for (const path of ['/sign-in', '/office/goods/add', '/counter', '/passbook', '/']) {
    const statusOf = async (data: string, type: string) => {
      const headers = { 'content-type': type, origin: village.url }
      return (await page.request.post(path, { data, headers })).status()
    }
    expect(await statusOf('--x\r\nContent-Disp', multipart), path).toBe(400)
    expect(await statusOf('abc', 'multipart/form-data'), path).toBe(400)
    expect(await statusOf('--x--\r\n', multipart), path).toBe(400)
    expect(await statusOf(`${mebibyte}x`, multipart), path).toBe(413)
    expect(await statusOf(`${mebibyte}x`, 'text/plain'), path).toBe(413)
  }
  expect(village.log()).not.toContain('fault')
})

test('a real form is untouched, with its script and without it', async ({ page, plainPage }) => {
  for (const browser of [page, plainPage]) {
    await signIn(browser, 'shuji')
    await browser.goto('/office/goods/add')
    await browser.getByRole('button', { name: '添加' }).click()
    await expect(browser.getByRole('main').getByRole('alert')).toContainText('这一项要填。')
  }
})
