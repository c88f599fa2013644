import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { expectSoundPages } from './expect-sound-pages'
import { signIn } from './sign-in'
import { silentTraces } from './silent-traces'
import { type StoryServer, startStoryServer } from './story-server'

export { expect }

interface Fixtures {
  /** The village of this file. It begins as the fresh demo; the file's stories share it, in order. */
  village: StoryServer
  /** Signs `page` in: `await signIn('shuji')`. */
  signIn: (name: string) => Promise<void>
  /** Somebody else's page, not signed in: `await pageInAnotherBrowser({ locale: 'en' })`. */
  pageInAnotherBrowser: (options?: BrowserContextOptions) => Promise<Page>
  /** One in a browser without JavaScript. */
  plainPage: Page
  /** Every story fails on a script error or a breach of the content policy, wherever it happens. */
  soundPages: undefined
}

interface WorkerFixtures {
  villageOf: (file: string) => Promise<StoryServer>
}

interface Served {
  file: string
  server: StoryServer
}

/** Whatever was done in a file's stories, the supervisor can read what it was. */
async function leave(served: Served | undefined): Promise<void> {
  if (!served) return
  const silent = silentTraces(served.server.dataFolder)
  await served.server.stop()
  expect(silent, `traces of ${served.file} that say nothing`).toEqual([])
}

/** What every story imports instead of Playwright's own. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  villageOf: [
    async ({}, use) => {
      let current: Served | undefined
      await use(async (file) => {
        if (current?.file === file) return current.server
        await leave(current)
        current = { file, server: await startStoryServer() }
        return current.server
      })
      await leave(current)
    },
    { scope: 'worker' },
  ],
  village: async ({ villageOf }, use, { file }) => {
    await use(await villageOf(file))
  },
  baseURL: async ({ village }, use) => {
    await use(village.url)
  },
  signIn: async ({ page }, use) => {
    await use((name) => signIn(page, name))
  },
  pageInAnotherBrowser: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (options) => {
      const page = await browser.newPage(options)
      pages.push(page)
      return page
    })
    await Promise.all(pages.map((page) => page.close()))
  },
  plainPage: async ({ pageInAnotherBrowser }, use) => {
    await use(await pageInAnotherBrowser({ javaScriptEnabled: false }))
  },
  soundPages: [
    async ({ browser }, use) => {
      await expectSoundPages(browser, () => use(undefined))
    },
    { auto: true },
  ],
})
