import { describe, expect, it } from 'vitest'
import { isForeignReading, isSameOrigin } from './same-origin'

const publicUrl = 'https://jifen.example.cn'
const lan = '192.168.1.8:3000'

interface Case {
  name: string
  headers: Record<string, string>
  publicUrl?: string
  allowed: boolean
}

const cases: Case[] = [
  // over HTTPS and localhost browsers say it themselves
  { name: 'our own page', headers: { 'sec-fetch-site': 'same-origin' }, allowed: true },
  { name: 'a reload by hand', headers: { 'sec-fetch-site': 'none' }, allowed: true },
  { name: 'another site', headers: { 'sec-fetch-site': 'cross-site' }, allowed: false },
  { name: 'a sister domain', headers: { 'sec-fetch-site': 'same-site' }, allowed: false },
  {
    name: 'another site that claims our origin',
    headers: { 'sec-fetch-site': 'cross-site', origin: publicUrl, host: 'jifen.example.cn' },
    publicUrl,
    allowed: false,
  },
  { name: 'an unknown word', headers: { 'sec-fetch-site': 'maybe' }, allowed: false },

  // over a LAN address there is Origin
  { name: 'the LAN page', headers: { origin: `http://${lan}`, host: lan }, allowed: true },
  {
    name: 'another port of the same machine',
    headers: { origin: 'http://192.168.1.8:8080', host: lan },
    allowed: false,
  },
  { name: 'a foreign page', headers: { origin: 'http://evil.example', host: lan }, allowed: false },
  {
    name: 'a foreign page with a forged X-Forwarded-Host',
    headers: { origin: 'http://evil.example', host: lan, 'x-forwarded-host': 'evil.example' },
    allowed: false,
  },
  { name: 'a sandboxed frame', headers: { origin: 'null', host: lan }, allowed: false },
  { name: 'not an address', headers: { origin: 'http://', host: lan }, allowed: false },
  { name: 'an app link', headers: { origin: `app://${lan}`, host: lan }, allowed: false },
  {
    name: 'upper case in Host',
    headers: { origin: 'http://cun.local', host: 'CUN.local' },
    allowed: true,
  },

  // behind a proxy that calls us by another name
  {
    name: 'the public address',
    headers: { origin: publicUrl, host: '127.0.0.1:3000' },
    publicUrl,
    allowed: true,
  },
  {
    name: 'the public host without encryption',
    headers: { origin: 'http://jifen.example.cn', host: 'jifen.example.cn' },
    publicUrl,
    allowed: false,
  },
  {
    name: 'the LAN beside a public address',
    headers: { origin: `http://${lan}`, host: lan },
    publicUrl,
    allowed: true,
  },

  // browsers from before 2020
  {
    name: 'Referer of ours',
    headers: { referer: `http://${lan}/sign-in`, host: lan },
    allowed: true,
  },
  {
    name: 'Referer of others',
    headers: { referer: 'http://evil.example/', host: lan },
    allowed: false,
  },
  {
    name: 'a foreign Origin beside our Referer',
    headers: { origin: 'http://evil.example', referer: `http://${lan}/`, host: lan },
    allowed: false,
  },
  { name: 'none of the three', headers: { host: lan }, publicUrl, allowed: false },
  { name: 'nothing at all', headers: {}, allowed: false },
]

describe('a form sent by', () => {
  it.each(cases)('$name: $allowed', ({ headers, publicUrl: address, allowed }) => {
    expect(isSameOrigin(new Headers(headers), address)).toBe(allowed)
  })
})

describe('a reading', () => {
  const said = cases.filter(({ headers: { host: _, ...says } }) => Object.keys(says).length > 0)

  it.each(said)('that says where it comes from is held to the same: $name', (one) => {
    expect(isForeignReading(new Headers(one.headers), one.publicUrl)).toBe(!one.allowed)
  })

  it('that says nothing of it was typed', () => {
    expect(isForeignReading(new Headers({ host: lan }), publicUrl)).toBe(false)
  })
})
