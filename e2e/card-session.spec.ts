import type { Page } from '@playwright/test'
import { cardAddress } from './support/card-address'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * A card's square holds a key. It is changed for a session that opens one passbook, and is seen
 * nowhere after that; with the session nothing else is opened.
 */

let address = ''
let code = ''

test.beforeEach(async ({ page }) => {
  if (address) return
  await signIn(page, 'shuji')
  address = await cardAddress(page, 2)
  code = address.split('/').at(-1) ?? ''
  expect(code).toMatch(/^[0-9A-Z]{16}$/)
})

test('the code leaves the address, the referrer, the history and the log', async ({
  pageInAnotherBrowser,
  village,
}) => {
  const phone = await pageInAnotherBrowser()
  const carrying: string[] = []
  phone.on('request', (request) => {
    const { referer = '', cookie = '' } = request.headers()
    if (`${request.url()} ${referer} ${cookie}`.includes(code)) carrying.push(request.url())
  })
  await phone.goto('/')
  await phone.goto(address)
  await expect(phone.getByRole('heading', { name: '2号 李长河' })).toBeVisible()
  expect(await phone.evaluate(() => document.referrer)).not.toContain(code)
  expect(await phone.content()).not.toContain(code)
  await phone.getByRole('link', { name: '按月看、看名次' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: '2026年' })).toBeVisible()
  await phone.goBack()
  await expect(phone.getByRole('heading', { name: '2号 李长河' })).toBeVisible()
  await phone.goBack()
  // with a card, the bare address leads to its village's board
  await expect(phone).toHaveURL(`${village.url}/shifancun`)
  // the scan itself, and nothing after it
  expect(carrying).toEqual([new URL(address, village.url).href])
  expect(await phone.context().cookies()).toEqual([
    expect.objectContaining({ name: 'passbook', httpOnly: true, sameSite: 'Lax', path: '/' }),
  ])

  expect(village.log()).not.toContain(code)
})

test('the answer to a card is kept by nobody, also to one that is not known', async ({
  request,
}) => {
  for (const path of [address, '/card/0000000000000000', '/card/x', `/card/${code.slice(0, 8)}`]) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(303)
    const { location = '', ...headers } = answer.headers()
    expect(location, path).toBe(path === address ? '/passbook' : '/passbook?card=unknown')
    expect(headers['referrer-policy'], path).toBe('no-referrer')
    expect(headers['cache-control'], path).toBe('no-store')
    expect(await answer.text(), path).toBe('')
  }
})

test('a passbook opens no other place, and does nothing but read, wish and object', async ({
  pageInAnotherBrowser,
  village,
}) => {
  const phone = await pageInAnotherBrowser()
  await phone.goto(address)
  for (const path of [
    '/office',
    '/office/households/2',
    '/office/households/slips',
    '/office/ledger/1',
    '/office/exchange/export/ledger?as=csv',
    '/counter',
  ]) {
    const answer = await phone.goto(path)
    expect(answer?.ok() && !phone.url().includes('/sign-in'), path).toBe(false)
    expect(await phone.content(), path).not.toContain('李长河')
  }
  for (const path of [
    '/photos',
    '/office/exchange/upload',
    '/counter/019f1b30-a280-7388-99dd-0473bfb8e700/hand-over',
  ]) {
    const answer = await phone.request.post(path, {
      headers: { origin: village.url },
      form: { householdId: 'x' },
      maxRedirects: 0,
    })
    expect(isDone(answer.status(), answer.headers().location), path).toBe(false)
  }
})

test('a passbook doubts no line of another household', async ({ page, plainPage }) => {
  await signIn(page, 'shuji')
  const strange = await lineOf(page, 7)
  await plainPage.goto(address)
  expect((await plainPage.goto(`/passbook/doubt/${strange}`))?.status()).toBe(404)
  expect((await plainPage.goto(`/passbook?of=7`))?.url()).toMatch(/\/passbook$/)
})

/** Did this answer say that something was done? Being led to sign in, or back with a reason, did not. */
function isDone(status: number, location = ''): boolean {
  if (status >= 400) return false
  return !/sign-in|refused|NOT_SIGNED_IN/.test(location)
}

/** The number of a line of a household. */
async function lineOf(page: Page, household: number): Promise<string> {
  await page.goto(`/office/households/${household}`)
  const line = page.getByRole('table', { name: '明细' }).locator('tbody a').first()
  return (await line.getAttribute('href'))?.split('/').at(-1) ?? ''
}
