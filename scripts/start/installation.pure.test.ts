import { linkSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'installation-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('comes back as it was written, and is nothing before', () => {
    expect(rememberedKind(folder)).toBeUndefined()
    rememberKind(folder, 'real')
    expect(rememberedKind(folder)).toBe('real')
  })
  it('is not written again when it is the same, and else as a whole', () => {
    const file = join(folder, 'installation.json')
    const old = join(folder, 'old')
    rememberKind(folder, 'demo')
    linkSync(file, old)
    rememberKind(folder, 'demo')
    expect(statSync(file).ino).toBe(statSync(old).ino)
    rememberKind(folder, 'real')
    expect(rememberedKind(folder)).toBe('real')
    expect(readFileSync(old, 'utf8')).toContain('demo')
  })
})
