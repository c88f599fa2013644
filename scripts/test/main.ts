import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { buildIfStale } from '../start/build'
import { isStopping, run, start, step } from '../start/command.mjs'
import { generate } from '../start/generate'
import { ensureChineseFont } from './chinese-font'
import { ensureChromium } from './chromium'
import {
  add,
  type Counted,
  nothingCounted,
  playwrightCounts,
  TestsFailed,
  vitestCounts,
} from './counts'

interface Step {
  name: string
  work: () => Promise<Counted>
}

const node = process.execPath
const biome = [node, 'node_modules/@biomejs/biome/bin/biome']
const next = [node, 'node_modules/next/dist/bin/next']
const typescript = [node, 'node_modules/typescript/bin/tsc']
const vitest = [node, 'node_modules/vitest/vitest.mjs']
const playwright = [node, 'node_modules/@playwright/test/cli.js']

/** The test build leaves the one that a running `npm start` serves alone. */
const environment = { ...process.env, BUILD_NAME: 'test', NEXT_TELEMETRY_DISABLED: '1' }

/** In order; the first step that fails is the last. The last line says `N passed, N failed`. */
export async function main(): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), 'points-supermarket-reports-'))
  let total = nothingCounted
  let failure: unknown
  try {
    for (const { name, work } of stepsWith(reports)) {
      total = add(total, await step(name, work))
    }
  } catch (error) {
    // a step that counts nothing, such as the types, is one failure
    total = add(total, error instanceof TestsFailed ? error.counted : { passed: 0, failed: 1 })
    failure = error
  }
  rmSync(reports, { recursive: true, force: true })
  if (failure && !isStopping())
    console.error(failure instanceof PlainFailure ? failure.message : failure)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  if (failure) process.exitCode = 1
}

function stepsWith(reports: string): Step[] {
  return [
    check('生成数据库代码 · generate', generate),
    check('格式与写法 · lint', () => run([...biome, 'check', '.'])),
    check('代码结构 · house rules', () => run([node, 'scripts/run.mjs', 'scripts/check-house.ts'])),
    check('类型 · types', async () => {
      await run([...next, 'typegen'], { env: environment })
      await run([...typescript, '--noEmit'])
    }),
    unitTests('单元测试，SQLite · unit tests, SQLite', ['pure', 'sqlite'], reports),
    unitTests('单元测试，PostgreSQL · unit tests, PostgreSQL', ['postgres'], reports),
    check('生产构建 · production build', () => buildIfStale('test', environment)),
    storyTests(reports),
  ]
}

/** A step that holds or does not, without counting. */
function check(name: string, work: () => Promise<unknown>): Step {
  return {
    name,
    work: async () => {
      await work()
      return nothingCounted
    },
  }
}

function unitTests(name: string, projects: string[], reports: string): Step {
  const report = join(reports, `${projects.join('-')}.json`)
  const chosen = projects.map((project) => `--project=${project}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return {
    name,
    work: async () => {
      const code = await start([...vitest, 'run', ...chosen, ...reporters]).exited
      return vitestCounts(report, code)
    },
  }
}

function storyTests(reports: string): Step {
  const report = join(reports, 'stories.json')
  return {
    name: '端到端 · end to end',
    work: async () => {
      await ensureChineseFont()
      const CHROMIUM_PATH = await ensureChromium()
      const env = { ...environment, CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
      const code = await start([...playwright, 'test', '--reporter=list,json'], { env }).exited
      return playwrightCounts(report, code)
    },
  }
}
