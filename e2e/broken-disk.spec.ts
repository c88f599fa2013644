import { rmSync } from 'node:fs'
import { platform } from 'node:os'
import { cutsAtLevel } from '@/scripts/faults/cuts-at-level'
import { diskFailures } from '@/scripts/faults/disk-failures'
import { powerCuts } from '@/scripts/faults/power-cuts'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/* The short run of `npm run faults`: the served build on a disk that records, and that fails. */

test.skip(platform() !== 'linux', 'the faulty disk stands between a program and Linux')

const begin = async () => copyOfTemplate()

test('a power cut after any acknowledgement loses none of them', async () => {
  const { findings, seed, tried } = await powerCuts({ times: 12, begin })
  console.log(`${tried} power cuts, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
})

test('control: at NORMAL, which the driver would use, they are lost; at FULL they are not', async () => {
  expect(await cutsAtLevel('NORMAL', 20)).toBe(20)
  expect(await cutsAtLevel('FULL', 20)).toBe(0)
})

test('a disk that is full or broken loses nothing, says so, and is forgotten when it is well', async () => {
  const { findings } = await diskFailures({ begin })
  expect(findings).toEqual([])
})

test('control: what was acknowledged on such a disk and is gone is found out', async () => {
  const harm = (file: string) => rmSync(`${file}-wal`, { force: true })
  const { findings } = await diskFailures({ begin, harm })
  expect(findings.join('\n')).toContain('lost: redemption')
})
