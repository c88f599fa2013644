import { test as base, expect, type Page } from '@playwright/test'
import { signIn } from './sign-in'
import { type StoryServer, startStoryServer } from './story-server'
import { watchForFaults } from './watch-for-faults'

export { expect }

interface Fixtures {
  /** The village of this file. It begins as the fresh demo; the file's stories share it, in order. */
  village: StoryServer
  /** Signs `page` in: `await signIn('shuji')`. */
  signIn: (name: string) => Promise<void>
  /** A page of its own in a browser without JavaScript, not signed in. */
  plainPage: Page
  /** Every story fails on a script error or a breach of the content policy, wherever it happens. */
  soundPages: undefined
}

interface WorkerFixtures {
  villageOf: (file: string) => Promise<StoryServer>
}

/** What every story imports instead of Playwright's own. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  villageOf: [
    async ({}, use) => {
      let current: { file: string; server: StoryServer } | undefined
      await use(async (file) => {
        if (current?.file === file) return current.server
        await current?.server.stop()
        current = { file, server: await startStoryServer() }
        return current.server
      })
      await current?.server.stop()
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
  plainPage: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const faults = watchForFaults(context)
    await use(await context.newPage())
    await context.close()
    expect(faults).toEqual([])
  },
  soundPages: [
    async ({ context }, use) => {
      const faults = watchForFaults(context)
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})
