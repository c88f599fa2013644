// npm run screenshots: takes the pictures of README.md from the running demo village.
import { mkdirSync, rmSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { signIn } from '@/e2e/support/sign-in'
import { type StoryServer, startStoryServer } from '@/e2e/support/story-server'
import { makeTemplate } from '@/e2e/support/template'
import type { Actor } from '@/lib/access/actor'
import { openDatabase } from '@/lib/db/client'
import { cardCodeOf } from '@/lib/households/card-code'
import { closeMonths } from '@/lib/months/close-months'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { openWindow } from '@/lib/redemption/change-window'
import { buildIfStale } from './start/build'
import { ensureChineseFont } from './test/chinese-font'
import { ensureChromium } from './test/chromium'

const folder = 'docs/images'
const pictured = 12

await ensureChineseFont()
const executablePath = await ensureChromium()
await buildIfStale('test', process.env)
const template = await makeTemplate()
const server = await startStoryServer()
const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
try {
  mkdirSync(folder, { recursive: true })
  const cardCode = await bringToRedemptionDay(server)
  await picture(browser, 'board', { width: 900, height: 1100 }, (page) => page.goto('/'))
  await picture(browser, 'passbook', { width: 900, height: 1100 }, (page) =>
    page.goto(`/card/${cardCode}`),
  )
  await picture(browser, 'counter', { width: 1280, height: 900 }, fillBasket)
} finally {
  await browser.close()
  await server.stop()
  rmSync(template, { recursive: true, force: true })
}

async function picture(
  opened: Browser,
  name: string,
  viewport: { width: number; height: number },
  go: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await opened.newPage({ viewport, baseURL: server.url, locale: 'zh-CN' })
  await go(page)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.close()
}

async function fillBasket(page: Page): Promise<void> {
  await signIn(page, 'dianyuan')
  await page.goto(`/counter?q=${pictured}`)
  for (const good of ['毛巾', '牙刷'])
    await page
      .getByRole('button', { name: new RegExp(good) })
      .first()
      .click()
}

/** The third quarter is closed and published and its window open. Returns the pictured card's code. */
async function bringToRedemptionDay({ environment }: StoryServer): Promise<string> {
  const db = await openDatabase(environment.DATABASE_URL ?? '')
  try {
    const household = await db.read.household.findFirstOrThrow({ where: { number: pictured } })
    const { villageId, id: householdId, cardVersion } = household
    const manager = await db.read.staff.findFirstOrThrow({ where: { signInName: 'shuji' } })
    const planned = await db.read.window.findFirstOrThrow({ where: { state: 'PLANNED' } })
    const actor: Actor = {
      villageId,
      staffId: manager.id,
      name: manager.name,
      roles: ['MANAGER'],
      householdId: null,
      relativeIds: [],
      now: new Date(environment.FIXED_NOW ?? ''),
    }
    await db.write((tx) => closeMonths(tx, actor, { through: '2026-09', leaveWaiting: true }))
    await db.write((tx) => publishRedList(tx, actor, { period: '2026-Q3', reason: null }))
    await db.write((tx) => openWindow(tx, actor, { windowId: planned.id }))
    const key = Buffer.from(environment.CARD_KEY ?? '', 'hex')
    return cardCodeOf({ villageId, householdId, cardVersion }, key)
  } finally {
    await db.close()
  }
}
