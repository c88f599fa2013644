import { encode } from 'next-auth/jwt'
import { expect, it } from 'vitest'
import { openToken, renewToken } from './token'

const secret = '5a'.repeat(32)
const minute = 60

function tokenFor(maxAge: number): Promise<string> {
  return encode({ token: { staffId: 'wang', sessionVersion: 3 }, secret, maxAge })
}

it('a token of ours is opened', async () => {
  const token = await tokenFor(minute)
  expect(await openToken({ token, secret })).toMatchObject({ staffId: 'wang', sessionVersion: 3 })
})

it('one that is over, was changed, or is another secret’s or purpose’s is not', async () => {
  const token = await tokenFor(minute)
  const other = token.at(-3) === 'A' ? 'B' : 'A'
  const changed = `${token.slice(0, -3)}${other}${token.slice(-2)}`
  for (const params of [
    { token: await tokenFor(-minute), secret },
    { token: changed, secret },
    { token, secret: '6b'.repeat(32) },
    { token, secret, salt: 'passbook' },
  ])
    await expect(openToken(params)).rejects.toThrow()
})

it.each([
  { alg: 'none' },
  { alg: 'HS256' },
  { alg: 'A256KW', enc: 'A256GCM' },
  { alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', p2c: 1_000_000_000 },
  { alg: 'dir', enc: 'A128CBC-HS256' },
  { alg: 'dir', enc: 'A256GCM', zip: 'DEF' },
])('one that says it is %j is not even looked into', async (head) => {
  const [, ...rest] = (await tokenFor(minute)).split('.')
  const begun = Buffer.from(JSON.stringify(head)).toString('base64url')
  expect(await openToken({ token: [begun, ...rest].join('.'), secret })).toBeNull()
})

it('one that is written anew stays the session it was, and lasts no longer', async () => {
  const first = await openToken({ token: await tokenFor(minute), secret })
  const renewed = await renewToken({ token: first ?? {}, secret, maxAge: 60 * minute })
  const second = await openToken({ token: renewed, secret })
  expect(second?.sessionId).toBe(first?.jti)
  expect(second?.jti).not.toBe(first?.jti)
  expect(Number(second?.exp) - Number(first?.exp)).toBeLessThanOrEqual(1)
  expect(Number(second?.exp)).toBeGreaterThan(Date.now() / 1000)
})

it('one that is written for the first time lasts as long as it is meant to', async () => {
  const token = await renewToken({ token: { staffId: 'wang' }, secret, maxAge: minute })
  const { exp, iat } = (await openToken({ token, secret })) ?? {}
  expect(Number(exp) - Number(iat)).toBe(minute)
})

it('nothing is no token', async () => {
  expect(await openToken({ secret })).toBeNull()
  expect(await openToken({ token: '', secret })).toBeNull()
})
