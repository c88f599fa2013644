import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { freshPassword, hashPassword, passwordFits, refusePassword } from './password'

// the hash is checked for real; how often, and against what, is looked at
vi.mock('@node-rs/argon2', { spy: true })

const atOwaspCost = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/

describe('a hash', () => {
  it('is argon2id at the OWASP cost, another one each time', async () => {
    const [first, second] = await Promise.all([
      hashPassword('羊场 2026'),
      hashPassword('羊场 2026'),
    ])
    expect(first).toMatch(atOwaspCost)
    expect(first).not.toBe(second)
  })

  it('fits its password alone, full-width typing included', async () => {
    const hash = await hashPassword('yangchang7')
    expect(await passwordFits('yangchang7', hash)).toBe(true)
    expect(await passwordFits('ｙａｎｇｃｈａｎｇ７', hash)).toBe(true)
    expect(await passwordFits('yangchang8', hash)).toBe(false)
  })

  it('of nobody fits nothing and is as much work', async () => {
    const hash = await hashPassword('yangchang7')
    for (const known of [hash, null]) {
      vi.mocked(verify).mockClear()
      expect(await passwordFits('yangchang8', known)).toBe(false)
      expect(vi.mocked(verify).mock.calls).toEqual([
        [expect.stringMatching(atOwaspCost), 'yangchang8'],
      ])
    }
    expect(await passwordFits('', null)).toBe(false)
  })
})

describe('a chosen password is refused when it is', () => {
  const codeOf = (password: string) => refusePassword(password, 'wangxl')?.refusals[0].code

  it.each([
    ['shorter than eight', 'Zb3-x7q', 'TOO_SHORT'],
    ['longer than any hand types', 'a1b2c3d4'.repeat(20), 'TOO_LONG'],
    ['among the commonest', '12345678', 'INVALID'],
    ['among the commonest in capitals', 'PassWord', 'INVALID'],
    ['among the commonest in full width', '１２３４５６７８', 'INVALID'],
    ['among the commonest of the world', 'corvette', 'INVALID'],
    ['common in this country', 'woaini1314', 'INVALID'],
    ['one key', '8888888888', 'INVALID'],
    ['the sign-in name with a little more', 'wangxl88', 'INVALID'],
    ['the sign-in name twice', 'WangXLwangxl', 'INVALID'],
  ])('%s', (_, password, code) => {
    expect(codeOf(password)).toBe(code)
  })

  it('and taken otherwise', () => {
    expect(codeOf('maodu-yu-25')).toBeUndefined()
    expect(codeOf('石哈河的羊二百只')).toBeUndefined()
  })
})

it('a fresh password is always good, and never the same', () => {
  const made = Array.from({ length: 200 }, freshPassword)
  expect(new Set(made).size).toBe(200)
  for (const password of made) {
    expect(password).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){2}$/)
    expect(password).not.toMatch(/[iluv]/)
    expect(refusePassword(password, 'wangxl')).toBeUndefined()
  }
})
