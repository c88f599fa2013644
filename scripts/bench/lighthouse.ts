import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '@/scripts/start/port'
import { ensureChromium } from '@/scripts/test/chromium'
import type { BenchServer } from './bench-server'
import { median } from './median'

const rounds = 5

/** What Lighthouse gives the two pages that villagers open, on its slow phone, at the first visit. */
export async function lighthouseFigures({ url, cardCode }: BenchServer) {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    chromiumSandbox: false,
    args: [`--remote-debugging-port=${port}`],
  })
  try {
    const board = await scoresOf(`${url}/`, port)
    const passbook = await scoresOf(`${url}/card/${cardCode}`, port)
    return [
      { figure: 'lighthouse', route: '/', ...board },
      { figure: 'lighthouse', route: '/passbook', ...passbook },
    ]
  } finally {
    await browser.close()
  }
}

async function scoresOf(address: string, port: number) {
  const all = []
  for (let round = 0; round < rounds; round += 1) all.push(await visit(address, port))
  return {
    performance: median(all.map(({ performance }) => performance)),
    accessibility: Math.min(...all.map(({ accessibility }) => accessibility)),
    first_paint_ms: median(all.map(({ firstPaint }) => firstPaint)),
    largest_paint_ms: median(all.map(({ largestPaint }) => largestPaint)),
    blocked_ms: median(all.map(({ blocked }) => blocked)),
    rounds,
    aim: 'performance >= 0.95, accessibility 1',
  }
}

async function visit(address: string, port: number) {
  const onlyCategories = ['performance', 'accessibility']
  const result = await lighthouse(address, { port, onlyCategories, logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse said nothing of ${address}`)
  const { categories, audits } = result.lhr
  const milliseconds = (audit: string) => Math.round(audits[audit]?.numericValue ?? Number.NaN)
  return {
    performance: categories.performance?.score ?? 0,
    accessibility: categories.accessibility?.score ?? 0,
    firstPaint: milliseconds('first-contentful-paint'),
    largestPaint: milliseconds('largest-contentful-paint'),
    blocked: milliseconds('total-blocking-time'),
  }
}
