// npm run screenshots: takes the pictures of README.md from the running demo village.
import { mkdirSync, rmSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { signIn } from '@/e2e/support/sign-in'
import { startStoryServer } from '@/e2e/support/story-server'
import { makeTemplate } from '@/e2e/support/template'
import { cardCodeOfNumber } from './demo-people'
import { bringToRedemptionDay } from './redemption-day'
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
  await bringToRedemptionDay(server.environment)
  const cardCode = await cardCodeOfNumber(server.environment, pictured)
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
