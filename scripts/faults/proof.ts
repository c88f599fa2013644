import type { FaultsFound } from './outcome'

/** One row of docs/proof.md: what was tried, how often, and what became of it. */
export interface ProofRow {
  what: string
  found: Pick<FaultsFound, 'tried' | 'failed' | 'seed' | 'durationMs' | 'covered'>
  /** What has to fail so that the test is known to bite, and how often it did. */
  control: string
  commit: string
  machine: string
  day: string
}

const begins = '<!-- written by npm run faults -->'
const ends = '<!-- until here -->'
const head = [
  '| what | tried | failed | fails at most | control | seed | took | commit | machine | day |',
  '|---|---|---|---|---|---|---|---|---|---|',
]

/** The document with these rows in the place of older ones of the same name; the rest stays. */
export function withRows(document: string, rows: readonly ProofRow[]): string {
  const from = document.indexOf(begins)
  const to = document.indexOf(ends)
  if (from === -1 || to < from) throw new Error('docs/proof.md has lost the marks of its table')
  const before = document.slice(0, from + begins.length)
  const lines = new Map(
    document
      .slice(from + begins.length, to)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !head.includes(line))
      .map((line) => [nameOf(line), line]),
  )
  for (const row of rows) lines.set(row.what, lineOf(row))
  return `${before}\n\n${[...head, ...lines.values()].join('\n')}\n\n${document.slice(to)}`
}

function nameOf(line: string): string {
  return line.split('|')[1]?.trim() ?? ''
}

function lineOf({ what, found, control, commit, machine, day }: ProofRow): string {
  const { tried, failed, seed, durationMs, covered } = found
  const cells = [
    what,
    [tried.toLocaleString('en'), ...(covered ? [covered] : [])].join(', '),
    String(failed),
    failed === 0 ? `${percent(3 / tried)} (3/n)` : percent(failed / tried),
    control,
    String(seed),
    duration(durationMs),
    commit,
    machine,
    day,
  ]
  return `| ${cells.join(' | ')} |`
}

/** Of n trials without a failure, 3/n is the upper bound at 95 %. */
function percent(share: number): string {
  return `${(share * 100).toLocaleString('en', { maximumSignificantDigits: 2 })} %`
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
