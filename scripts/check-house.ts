// npm test runs this: which part of the source may know which other. It prints every violation with
// the reason for the rule. The rules themselves: scripts/check-house/import-rules.ts, text-rules.ts.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path/posix'
import { houseOf } from './check-house/house'
import { violationsIn } from './check-house/violations'

const texts = new Map(
  ['app', 'components', 'lib'].flatMap(sourcesIn).map((path) => [path, readFileSync(path, 'utf8')]),
)
const violations = violationsIn(houseOf(texts))

for (const { path, line, what, why } of violations) {
  console.error(`${path}:${line} ${what}\n  ${why}\n`)
}
console.log(`${texts.size} files, ${violations.length} violations of the house rules`)
process.exitCode = violations.length > 0 ? 1 : 0

function sourcesIn(path: string): string[] {
  if (!existsSync(path) || path.endsWith('/generated')) return []
  if (!statSync(path).isDirectory()) return /\.tsx?$/.test(path) ? [path] : []
  return readdirSync(path).flatMap((name) => sourcesIn(join(path, name)))
}
