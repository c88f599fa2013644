import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import type { Page } from '@playwright/test'
import { newId } from '@/lib/shared/id'
import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { oneOfEverything } from './support/one-of-everything'
import { startEmptyServer } from './support/story-server'
import { expect, test } from './support/test'

/*
 * Every page of the build, with everything of a village in it, is looked at by axe. A new page is
 * visited without being named here; one whose address needs something new fails until it has it.
 */

const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep))
  .filter((parts) => parts.at(-1) === 'page.tsx')
  // (board) only keeps files together
  .map(
    (parts) =>
      `/${parts
        .slice(0, -1)
        .filter((part) => !part.startsWith('('))
        .join('/')}`,
  )
  .sort()

const setUp = pages.filter((route) => route.startsWith('/set-up'))
const passbook = pages.filter((route) => route.startsWith('/passbook'))
const counter = pages.filter((route) => route.startsWith('/counter'))
const office = pages.filter((route) => route.startsWith('/office'))
const open = pages.filter(
  (route) => ![...setUp, ...passbook, ...counter, ...office].includes(route),
)

/** Where the same parameter has another value, or the address asks for more. */
const particular: Record<string, string> = {
  '/[village]/months/[period]': '/[village]/months/2026-06',
  '/passbook/[period]': '/passbook/2026',
  '/counter/[basketId]': '/counter/[basketId]?household=[householdId]',
  '/office/objections/new': '/office/objections/new?line=[seq]',
  '/office/supervision/[staffId]': '/office/supervision/[staffId]?period=[period]',
  '/office/windows/[windowId]/change': '/office/windows/[plannedId]/change',
  '/office/windows/[windowId]/expiry': '/office/windows/[plannedId]/expiry',
  '/office/windows/[windowId]/[redemptionId]': '/office/windows/[pastId]/[redemptionId]',
}

let named: Record<string, string>

test.beforeAll(async ({ villageOf }, { file }) => {
  const { environment } = await villageOf(file)
  named = {
    ...(await oneOfEverything(environment)),
    ...{ village: 'shifancun', period: '2026-Q3', month: '2026-07', year: '2025' },
    ...{ basketId: newId(), change: 'split', kind: 'households' },
  }
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

test('the set-up of a village that is yet to be founded', async ({ browser }) => {
  const server = await startEmptyServer()
  const page = await browser.newPage({ baseURL: server.url })
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
    await page.close()
    await server.stop()
  }
})

/** Each page is there, at its own address, and axe finds nothing. */
async function visit(page: Page, routes: readonly string[], how?: { enhanced: boolean }) {
  expect(routes).not.toEqual([])
  for (const route of routes) {
    await test.step(route, async () => {
      const address = addressOf(route)
      const answer = await page.goto(address)
      const { pathname, search } = new URL(page.url())
      expect.soft([answer?.status(), pathname + search], route).toEqual([200, address])
      await expectAccessible(page, how)
    })
  }
}

function addressOf(route: string): string {
  return (particular[route] ?? route).replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = named[name]
    if (value === undefined) throw new Error(`${route}: what is [${name}]? Say so in this story.`)
    return value
  })
}
