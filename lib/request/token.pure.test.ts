import { encode } from 'next-auth/jwt'
import { expect, it } from 'vitest'
import { openToken } from './token'

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

it('nothing is no token', async () => {
  expect(await openToken({ secret })).toBeNull()
  expect(await openToken({ token: '', secret })).toBeNull()
})
