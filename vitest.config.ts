import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// A zone that no village lies in: a date taken from the machine's zone shows at once.
process.env.TZ = 'Pacific/Chatham'
// Households get card codes; a real installation writes its own key at the first start.
process.env.CARD_KEY = '5a'.repeat(32)

const tests = ['lib/**/*.test.ts', 'prisma/**/*.test.ts']
const onlySqlite = '**/*.sqlite.test.ts'
const onlyPostgres = '**/*.postgres.test.ts'
const pure = '**/*.pure.test.ts'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // How long a test takes is not what it tests: only one that hangs is ended, also on a slow
    // machine that is busy with other things.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Every test makes a database of its own, so files may share a process: what they import is
    // loaded and compiled once, and the whole takes a quarter of the time.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: [`{app,components,lib,prisma,scripts}/${pure}`] },
      },
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: tests,
          exclude: [onlyPostgres, pure],
          env: { DATABASE_URL: 'file:set-by-test-database' },
          globalSetup: 'lib/db/test-sqlite-template.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: tests,
          exclude: [onlySqlite, pure],
          env: { DATABASE_URL: 'postgresql://set-by-test-database' },
          globalSetup: 'lib/db/test-postgres-template.ts',
        },
      },
    ],
  },
})
