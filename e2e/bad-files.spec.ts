import { badFiles } from '@/scripts/faults/bad-files'
import { renameGoods } from '@/scripts/faults/rename-goods'
import { spoiltFiles } from '@/scripts/faults/spoilt-files'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/* The short run of `npm run faults -- bad-files spoilt-files`: what nobody honest sends, at the doors
for files. */

const begin = async () => copyOfTemplate()

test('whatever file is sent, it is refused in words or taken, and nothing else is written', async () => {
  // every file at the first door for tables and the first for photos
  const only = (what: string, nthDoor: number) => nthDoor < 2 || /PDF|a byte/.test(what)
  const { findings, tried, grownMegabytes } = await badFiles({ begin, only })
  console.log(`${tried} files, the server's memory grew by at most ${grownMegabytes} MB`)
  expect(findings).toEqual([])
})

test('control: somebody who writes after each answer is found out', async () => {
  const only = (what: string, nthDoor: number) => nthDoor < 2 && /nothing|PDF|bad names/.test(what)
  const { failed, tried } = await badFiles({ harm: renameGoods, begin, only })
  expect(failed).toBe(tried)
})

test('tables and photos with spoilt bytes are refused in words or taken', async () => {
  const { findings, seed, tried } = await spoiltFiles({ times: 60, begin })
  console.log(`${tried} files, seed ${seed}`)
  expect(findings).toEqual([])
  const control = await spoiltFiles({ times: 10, seed: 1, harm: renameGoods, begin })
  expect(control.findings, 'somebody writes after each answer').toContainEqual(
    expect.stringContaining('refused and written'),
  )
})
