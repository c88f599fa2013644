import { wrongClocks } from '@/scripts/faults/wrong-clocks'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/* A part of `npm run faults` that is short by itself: the clock of the served build stands wrong. */

const begin = async () => copyOfTemplate()

test('whatever the clock says, what was acknowledged stays, and the office is told', async () => {
  test.setTimeout(120_000)
  const { findings } = await wrongClocks({ begin })
  expect(findings).toEqual([])
})

test('control: a server that never hears of the wrong time is found out', async () => {
  test.setTimeout(120_000)
  const { findings } = await wrongClocks({ begin, clock: () => '2026-10-08' })
  expect(findings.join('\n')).toContain('on 2000-01-01 the clock is not complained of')
})
