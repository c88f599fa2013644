import { rmSync } from 'node:fs'
import { killedServer } from '@/scripts/faults/killed-server'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/* The short run of `npm run faults`: the served build is killed while people are at work in it. */

const begin = async () => copyOfTemplate()

test('what a killed server acknowledged is there, and nothing by half', async () => {
  const { findings, seed, tried, covered } = await killedServer({ times: 4, begin })
  console.log(`${tried} servers, seed ${seed}, ${covered}`)
  expect(findings, `seed ${seed}`).toEqual([])
})

test('control: without the log what was acknowledged is missing', async () => {
  const harm = (file: string) => rmSync(`${file}-wal`, { force: true })
  const { findings } = await killedServer({ times: 1, seed: 1, harm, begin })
  expect(findings.join('\n')).toContain('lost: redemption')
})
