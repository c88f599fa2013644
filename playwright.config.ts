import { defineConfig } from '@playwright/test'
import { systemChromium } from './scripts/test/chromium'
import { chromium109, runsHere } from './scripts/test/chromium-109'

// Chromium's own sandbox does not start as root, as in most containers
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const args = [
  ...sandbox,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  // every file directly in e2e is a story
  testMatch: /e2e\/[^/]+\.ts$/,
  globalSetup: './e2e/support/global-set-up.ts',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // each worker serves the village itself, so a file is a story told from the beginning
  workers: 2,
  fullyParallel: false,
  // How long a story takes is not what it tells: only one that hangs is ended, also on a slow
  // machine that is busy with other things.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  // a process speaks to one engine, so what runs on PostgreSQL has workers of its own
  projects: [
    { name: 'stories', testIgnore: /\.postgres\.spec\.ts$/ },
    { name: 'postgres', testMatch: /\.postgres\.spec\.ts$/ },
    // what a village does most, in the last Chromium for the office's old PC
    ...(runsHere
      ? [
          {
            name: 'windows-7',
            testMatch: /\/(board|passbook|redeem|sheet)\.spec\.ts$/,
            use: { launchOptions: { executablePath: chromium109, args } },
          },
        ]
      : []),
  ],
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: systemChromium(), args },
  },
})
