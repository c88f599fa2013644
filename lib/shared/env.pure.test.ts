import { expect, test } from 'vitest'
import { readSettings } from './env'

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
