import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { done } from '@/lib/shared/result'
import { insertRows } from './set-based'
import { freshDatabase } from './test-database'
import { rows } from './test-rows'

const racers = 8
const goods = Array.from({ length: 25 }, (_, index) => ({
  ...rows.Good,
  id: `good ${index}`,
  name: `毛巾 ${index}`,
  stock: 1,
}))

test('eight processes race for the last item: one gets it, seven are told SOLD_OUT', async () => {
  const database = await freshDatabase()
  await database.write(async (tx) => done(await insertRows(tx, 'Good', goods)))
  const processes = Array.from({ length: racers }, () => startRacer(database.url))
  await Promise.all(processes.map((racer) => once(racer, 'message')))
  const outcomes = await Promise.all(processes.map(race))
  for (const index of goods.keys()) {
    const ofThisGood = outcomes.map((ofRacer) => ofRacer[index]).sort()
    expect(ofThisGood).toEqual([...Array(racers - 1).fill('SOLD_OUT'), 'TAKEN'])
  }
  expect(await database.read.good.count({ where: { stock: 0 } })).toBe(goods.length)
})

function startRacer(url: string): ChildProcess {
  const racer = fork(fileURLToPath(new URL('./test-racer.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: url },
  })
  onTestFinished(() => {
    racer.kill()
  })
  return racer
}

async function race(racer: ChildProcess): Promise<string[]> {
  const answer = once(racer, 'message')
  racer.send(goods.map(({ id }) => id))
  const [outcomes] = await answer
  return z.array(z.string()).parse(outcomes)
}
