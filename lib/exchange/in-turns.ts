import { setImmediate as everybodyElse } from 'node:timers/promises'

// a page of the counter takes several turns of the server, and each waits for as many lines
const linesPerTurn = 100

/** As `map`, over tens of thousands of lines: after every hundred everybody else has a turn. */
export async function mapInTurns<From, To>(
  lines: readonly From[],
  each: (line: From, n: number) => To,
): Promise<To[]> {
  const mapped: To[] = []
  for (const [n, line] of lines.entries()) {
    mapped.push(each(line, n))
    if (n % linesPerTurn === linesPerTurn - 1) await everybodyElse()
  }
  return mapped
}
