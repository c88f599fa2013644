import { jumpingClock } from '@/scripts/faults/jumping-clock'
import { wrongClocks } from '@/scripts/faults/wrong-clocks'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/* A part of `npm run faults` that is short by itself: the clock of the served build stands wrong. */

const begin = async () => copyOfTemplate()

test('whatever the clock says, what was acknowledged stays, and the office is told', async () => {
  const { findings } = await wrongClocks({ begin })
  expect(findings).toEqual([])
})

test('control: a server that never hears of the wrong time is found out', async () => {
  const { findings } = await wrongClocks({ begin, clock: () => '2026-10-08' })
  expect(findings.join('\n')).toContain('on 2000-01-01 the clock is not complained of')
})

test('a clock that jumps while people work loses nothing, and the office is told', async () => {
  const { findings } = await jumpingClock({ begin })
  expect(findings).toEqual([])
})

test('control: a clock that never jumps is found out', async () => {
  const stands = () => new Date('2026-10-08T10:00:00+08:00')
  const { findings } = await jumpingClock({ begin, stands })
  expect(findings.join('\n')).toContain('the clock is not complained of')
})
