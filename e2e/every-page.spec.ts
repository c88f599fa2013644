import type { Page } from '@playwright/test'
import { addressOf, type Named, namedInDemo } from '@/scripts/doors/addresses'
import { pagesOfBuild } from '@/scripts/doors/doors-of-build'
import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { startEmptyServer } from './support/story-server'
import { expect, test } from './support/test'

/*
 * Every page of the build, with everything of a village in it, is looked at by axe. A new page is
 * visited without being named here; one whose address needs something new fails until it has it.
 */

const pages = pagesOfBuild()
const setUp = pages.filter((route) => route.startsWith('/set-up'))
const passbook = pages.filter((route) => route.startsWith('/passbook'))
const counter = pages.filter((route) => route.startsWith('/counter'))
const office = pages.filter((route) => route.startsWith('/office'))
const open = pages.filter(
  (route) => ![...setUp, ...passbook, ...counter, ...office].includes(route),
)

let named: Named

test.beforeAll(async ({ villageOf }, { file }) => {
  const { environment } = await villageOf(file)
  named = await namedInDemo(environment)
})

test('what hangs for everybody', async ({ page }) => {
  await visit(page, open, { enhanced: true })
})

test('the passbook', async ({ page, signIn }) => {
  await signIn('shuji')
  const address = await cardAddress(page, Number(named.number))
  await page.context().clearCookies()
  await page.goto(address)
  await visit(page, passbook, { enhanced: true })
})

test('the counter', async ({ page, signIn }) => {
  await signIn('dianyuan')
  await visit(page, counter, { enhanced: true })
})

for (const section of new Set(office.map(sectionOf)))
  test(`the office: ${section}`, async ({ page, signIn }) => {
    await signIn('shuji')
    await visit(
      page,
      office.filter((route) => sectionOf(route) === section),
    )
  })

function sectionOf(route: string): string {
  return route.split('/')[2] ?? 'its start page'
}

test('the set-up of a village that is yet to be founded', async ({ pageInAnotherBrowser }) => {
  const server = await startEmptyServer()
  const page = await pageInAnotherBrowser({ baseURL: server.url })
  try {
    await page.goto('/set-up')
    await expectAccessible(page)
    await page.getByLabel('村名', { exact: true }).fill('试验村')
    await page.getByLabel('开通码', { exact: true }).fill(server.setUpCode)
    await page.getByLabel('姓名', { exact: true }).fill('王守信')
    await page.getByLabel('登录名', { exact: true }).fill('wangsx')
    await page.getByLabel('密码', { exact: true }).fill('sheep-yard-7')
    await page.getByRole('button', { name: '开通', exact: true }).click()
    await expect(page).toHaveURL(/\/set-up\/households$/)
    await visit(page, setUp)
  } finally {
    await server.stop()
  }
})

/** Each page is there, at its own address, and axe finds nothing. */
async function visit(page: Page, routes: readonly string[], how?: { enhanced: boolean }) {
  expect(routes).not.toEqual([])
  for (const route of routes) {
    await test.step(route, async () => {
      const address = addressOf(route, named)
      const answer = await page.goto(address)
      const { pathname, search } = new URL(page.url())
      expect.soft([answer?.status(), pathname + search], route).toEqual([200, address])
      await expectAccessible(page, how)
    })
  }
}
