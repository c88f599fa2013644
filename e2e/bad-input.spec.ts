import { badInput } from '@/scripts/faults/bad-input'
import { renameGoods } from '@/scripts/faults/rename-goods'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/* The short run of `npm run faults`: spoilt forms at every action and every route that takes one. */

const begin = async () => copyOfTemplate()

test('whatever is sent, nothing is answered with a fault and nothing is written by halves', async () => {
  const { findings, seed, tried, carriedOut } = await badInput({ times: 4, begin })
  console.log(`${tried} spoilt forms, ${carriedOut} of them carried out, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
  expect(carriedOut).toBeLessThan(tried / 2)
})

test('control: somebody who writes after each answer is found out', async () => {
  const { failed } = await badInput({ times: 1, seed: 1, harm: renameGoods, begin })
  expect(failed).toBeGreaterThan(50)
})
