// npm run faults [-- <test>[=<times>]…]: the long run of all fault tests, or of those that are named.
// Each writes its row into docs/proof.md when it is done; what fails is printed and ends with 1.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { buildIfStale } from '@/scripts/start/build'
import { step } from '@/scripts/start/command.mjs'
import { faultTests } from './fault-tests'
import type { FaultsFound } from './outcome'
import { withRows } from './proof'

const document = 'docs/proof.md'
const mostPrinted = 20

const names = faultTests.map(({ name }) => name)
const asked = new Map(
  process.argv.slice(2).map((word) => {
    const [, name = '', times] = /^([a-z-]+)(?:=([1-9]\d*))?$/.exec(word) ?? []
    if (!names.includes(name))
      throw new PlainFailure(`没有这样的试验 · no such test: ${word}. ${names.join('、')}`)
    return [name, times ? Number(times) : undefined] as const
  }),
)
const chosen = faultTests.filter(({ name }) => asked.size === 0 || asked.has(name))
await buildIfStale('test', { ...process.env, BUILD_NAME: 'test' })
for (const { name, what, times, run, control } of chosen) {
  const bitten = await step(`${name}: control`, control)
  const found = await step(name, () => run(asked.get(name) ?? times))
  print(name, found)
  const row = { what, found, control: bitten, ...circumstances() }
  writeFileSync(document, withRows(readFileSync(document, 'utf8'), [row]))
}

function print(name: string, { tried, failed, findings, seed, covered }: FaultsFound): void {
  console.log(`${name}: ${tried} tried, ${failed} failed, seed ${seed}`)
  if (covered) console.log(`  ${covered}`)
  for (const finding of findings.slice(0, mostPrinted)) console.log(`  ${finding}`)
  if (failed > 0) process.exitCode = 1
}

function circumstances() {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  // the run writes into its own document
  const changed =
    git('status', '--porcelain', '--', '.', `:!${document}`) === '' ? '' : ' (changed)'
  const [cpu] = cpus()
  return {
    commit: git('rev-parse', '--short', 'HEAD') + changed,
    machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
    day: new Date().toISOString().slice(0, 10),
  }
}
