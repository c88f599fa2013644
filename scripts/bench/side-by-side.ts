import type { Visitor } from '../visitor'
import { median, rounded, secondsOf } from './median'

const rounds = 9
const requestsPerRound = 120
const atOnce = 4

/** How many requests per second one path answers beside another, gzip, four at once: the medians. */
export async function sideBySide(visitor: Visitor, path: string, other: string) {
  const rate = async (asked: string) =>
    requestsPerRound / (await secondsOf(() => loadTogether(visitor, asked)))
  await rate(path)
  await rate(other)
  const rates: { own: number; other: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    rates.push({ own: await rate(path), other: await rate(other) })
  }
  return {
    ratio: rounded(median(rates.map(({ own, other }) => own / other))),
    ownPerSecond: Math.round(median(rates.map(({ own }) => own))),
    otherPerSecond: Math.round(median(rates.map(({ other }) => other))),
    rounds,
  }
}

async function loadTogether(visitor: Visitor, path: string): Promise<void> {
  const one = async () => {
    for (let loaded = 0; loaded < requestsPerRound / atOnce; loaded += 1) await visitor.load(path)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
