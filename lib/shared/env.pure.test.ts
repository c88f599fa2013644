import { expect, test } from 'vitest'
import { readSettings } from './env'
import { PlainFailure } from './plain-failure.mjs'

test.each(['jifen.example.cn', 'jifen.example.cn:3000', 'ftp://jifen.example.cn'])(
  'PUBLIC_URL=%s is refused with an address to copy',
  (PUBLIC_URL) => {
    expect(() => readSettings({ NODE_ENV: 'test', PUBLIC_URL })).toThrow('https://jifen.example.cn')
  },
)

test('a whole address is taken, and an empty one is none', () => {
  expect(readSettings({ NODE_ENV: 'test', PUBLIC_URL: 'http://192.168.1.8:3000' }).PUBLIC_URL).toBe(
    'http://192.168.1.8:3000',
  )
  expect(readSettings({ NODE_ENV: 'test', PUBLIC_URL: '' }).PUBLIC_URL).toBeUndefined()
})

test('each wrong setting is said as it was written, but an address with a password is not', () => {
  const wrong = { DEMO: 'maybe', DATABASE_URL: 'mysql://root:secret@db/village', LOG_LEVEL: 'loud' }
  const said = () => readSettings({ NODE_ENV: 'test', ...wrong })
  expect(said).toThrow(PlainFailure)
  expect(said).toThrow(/DEMO=maybe\n.*on、off[\s\S]*LOG_LEVEL=loud\n.*silent/)
  expect(said).toThrow(/ {2}DATABASE_URL\n.*file:/)
  expect(said).not.toThrow('secret')
})

test.each(['village.db', 'mysql://db/village'])('DATABASE_URL=%s is refused', (DATABASE_URL) => {
  expect(() => readSettings({ NODE_ENV: 'test', DATABASE_URL })).toThrow('file:')
})

test('a password that has to be written otherwise is told how', () => {
  const DATABASE_URL = 'postgresql://points:a#b@db:5432/village'
  const said = () => readSettings({ NODE_ENV: 'test', DATABASE_URL })
  expect(said).toThrow('%23')
  expect(said).not.toThrow('a#b')
})
