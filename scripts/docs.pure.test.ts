import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

/* A document that answers with a test is worth as much as the test is there, and says that. */

const documents = [
  'README.md',
  'deploy/README.md',
  'docs/asvs-level-1.md',
  'docs/bench.md',
  'docs/proof.md',
  'docs/recompute-seals.md',
  'docs/threat-model.md',
  'docs/threat-tests.md',
]
const textOf = (file: string) => readFileSync(file, 'utf8')
const files = ['app', 'components', 'deploy', 'e2e', 'lib', 'prisma', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .concat(readdirSync('.'))
const names = new Set(files.flatMap((file) => [file, basename(file)]))
const tests = files.filter((file) => /\.(test|spec)\.ts$/.test(file))
const alike = (text: string) => text.replaceAll('\\', '').replaceAll('’', "'")

test.each(documents)('%s names files that are there', (document) => {
  const named = [...textOf(document).matchAll(/`([\w/.[\]()-]+\.(?:tsx?|mjs|js|cmd))`/g)]
  for (const [, file = ''] of named) expect(names.has(file), file).toBe(true)
})

test('every test that the ASVS list quotes says that', () => {
  const said = alike(tests.map(textOf).join('\n'))
  const quoted = textOf('docs/asvs-level-1.md')
    .split('\n')
    .filter((line) => line.includes('test.ts') || line.includes('spec.ts'))
    .flatMap((line) => [...line.matchAll(/“([^”]+?)…?”/g)])
    .map(([, text = '']) => alike(text).trim())
  expect(quoted.length).toBeGreaterThan(15)
  for (const text of quoted) if (text !== 'The rules of the book') expect(said).toContain(text)
})

test('the ASVS list counts its answers', () => {
  const list = textOf('docs/asvs-level-1.md')
  const answers = [...list.matchAll(/^\| [\d.]+ \| .+? \| (yes|no|does not apply) \|/gm)]
  const count = (answer: string) => answers.filter(([, given]) => given === answer).length
  expect(list).toContain(
    `Answered: ${count('yes')} yes, ${count('no')} no, ${count('does not apply')} do not apply.`,
  )
})
