import { expect, it } from 'vitest'
import { listOf, trueSource } from './true-source'

const none = listOf([])
const docker = listOf(['172.16.0.0/12'])

it('believes nobody who is connected directly', () => {
  expect(trueSource('192.168.1.7', undefined, none)).toBe('192.168.1.7')
  expect(trueSource('192.168.1.7', '10.1.1.1', none)).toBe('192.168.1.7')
  expect(trueSource('::ffff:192.168.1.7', '10.1.1.1, 10.1.1.2', none)).toBe('192.168.1.7')
})

it('believes a proxy on this computer, and only what it saw itself', () => {
  expect(trueSource('127.0.0.1', '203.0.113.9', none)).toBe('203.0.113.9')
  expect(trueSource('::1', 'invented, 203.0.113.9', none)).toBe('203.0.113.9')
  expect(trueSource('127.0.0.1', undefined, none)).toBe('127.0.0.1')
  expect(trueSource('127.0.0.1', 'a, no address', none)).toBe('no address')
  expect(trueSource('127.0.0.1', '', none)).toBe('127.0.0.1')
})

it('believes the proxies that were named, through one another', () => {
  expect(trueSource('172.18.0.2', '203.0.113.9', docker)).toBe('203.0.113.9')
  expect(trueSource('172.18.0.2', '203.0.113.9', none)).toBe('172.18.0.2')
  expect(trueSource('172.18.0.2', 'x, 203.0.113.9, 172.18.0.3', docker)).toBe('203.0.113.9')
  expect(trueSource('172.18.0.2', '2001:db8::7', docker)).toBe('2001:db8::7')
})
