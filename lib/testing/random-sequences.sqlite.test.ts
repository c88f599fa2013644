import { expect, test } from 'vitest'
import { randomSequences, withoutLimits } from '@/scripts/faults/random-sequences'

test('whatever people do in whatever order, the book is the one that its rules say', async () => {
  const { findings, seed, tried } = await randomSequences({ times: 80 })
  console.log(`${tried} random sequences, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
})

test('control: a rule that the book does not keep is found out', async () => {
  const { failed, tried } = await randomSequences({ times: 500, seed: 1, harm: withoutLimits })
  console.log(`goods without their limit: found out at the ${tried}th sequence`)
  expect(failed).toBe(1)
})
