import { newId } from '@/lib/shared/id'
import { onePointShelf } from '@/scripts/redemption-day'
import { Visitor } from '../visitor'
import { withBenchServer } from './bench-server'
import { median, rounded, secondsOf } from './median'

const rounds = 9
const perRound = 200
const clients = 50

/**
 * Confirmed redemptions a second over HTTP with fifty clients ÷ an empty server action of the same
 * build that reads the same session; and how long one of them takes, in the middle and at worst.
 */
export async function redeemHttpVsEmpty() {
  return withBenchServer(async ({ url, environment }) => {
    const { goodId, households } = await onePointShelf(environment)
    const visitors = await signedIn(url)
    const emptyForm = await visitors[0]?.formOn('/counter/empty')
    if (!emptyForm) throw new Error('nobody signed in')
    let asked = 0
    const milliseconds: number[] = []
    const redeem = async (visitor: Visitor) => {
      const household = households[asked % households.length]
      asked += 1
      if (!household) throw new Error('nobody can redeem')
      const basketId = newId()
      const basket = new URLSearchParams({
        household: household.id,
        shownTotal: '1',
        collector: household.headName,
        [`quantity.${goodId}`]: '1',
      })
      const began = performance.now()
      const { location } = await visitor.post(`/counter/${basketId}/hand-over`, basket)
      milliseconds.push(performance.now() - began)
      if (location !== `/counter/${basketId}`) throw new Error(`not confirmed: ${location}`)
    }
    const empty = async (visitor: Visitor) => {
      const { status } = await visitor.post('/counter/empty', emptyForm)
      if (status !== 303) throw new Error(`the empty action answered ${status}`)
    }
    await rateOf(visitors, redeem)
    await rateOf(visitors, empty)
    milliseconds.length = 0
    const rates = { redeem: [] as number[], empty: [] as number[], ratio: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      const redeemed = await rateOf(visitors, redeem)
      const emptied = await rateOf(visitors, empty)
      rates.redeem.push(redeemed)
      rates.empty.push(emptied)
      rates.ratio.push(redeemed / emptied)
    }
    for (const visitor of visitors) visitor.close()
    const sorted = milliseconds.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
    return [
      {
        figure: 'redeem_http_vs_empty',
        ratio: rounded(median(rates.ratio)),
        redeem_per_s: Math.round(median(rates.redeem)),
        empty_per_s: Math.round(median(rates.empty)),
        p50_ms: at(0.5),
        p99_ms: at(0.99),
        clients,
        rounds,
        aim: '>= 0.6',
      },
    ]
  })
}

async function rateOf(visitors: readonly Visitor[], ask: (visitor: Visitor) => Promise<void>) {
  const seconds = await secondsOf(async () => {
    await Promise.all(
      visitors.map(async (visitor) => {
        for (let done = 0; done < perRound / clients; done += 1) await ask(visitor)
      }),
    )
  })
  return perRound / seconds
}

/** One session, as many connections: the clerk is the same. */
async function signedIn(url: string): Promise<Visitor[]> {
  const first = new Visitor(url)
  await first.signIn('dianyuan')
  return [first, ...Array.from({ length: clients - 1 }, () => first.another())]
}
