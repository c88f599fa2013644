import { expect, test } from 'vitest'
import { randomSequences } from '@/scripts/faults/random-sequences'

test('whatever people do in whatever order, the book is the one that its rules say', async () => {
  const { findings, seed, tried } = await randomSequences({ times: 80 })
  console.log(`${tried} random sequences, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
}, 180_000)
