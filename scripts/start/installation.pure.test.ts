import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { kindOf, rememberedKind, rememberKind } from './installation'

describe('what an installation is', () => {
  it('is a demo when nothing is there and nothing else was asked for', () => {
    expect(kindOf({ holds: 'nothing', remembered: undefined, demoWanted: true })).toBe('demo')
  })

  it('is real when DEMO=off was said, now or at an earlier start', () => {
    expect(kindOf({ holds: 'nothing', remembered: undefined, demoWanted: false })).toBe('real')
    expect(kindOf({ holds: 'nothing', remembered: 'real', demoWanted: true })).toBe('real')
  })

  it('is real whenever the database holds a real village', () => {
    for (const remembered of ['demo', 'real', undefined] as const) {
      for (const demoWanted of [true, false]) {
        expect(kindOf({ holds: 'real', remembered, demoWanted })).toBe('real')
      }
    }
  })

  it('does not turn the demo village into a real one', () => {
    expect(kindOf({ holds: 'demo', remembered: 'demo', demoWanted: true })).toBe('demo')
    expect(() => kindOf({ holds: 'demo', remembered: 'demo', demoWanted: false })).toThrow(
      /DATA_DIR/,
    )
  })
})

describe('the memory of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installation-'))
  afterEach(() => rmSync(folder, { recursive: true }))

  it('comes back as it was written, and is nothing before', () => {
    expect(rememberedKind(folder)).toBeUndefined()
    rememberKind(folder, 'real')
    expect(rememberedKind(folder)).toBe('real')
  })
})
