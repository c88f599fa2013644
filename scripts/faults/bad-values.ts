import { newId } from '@/lib/shared/id'
import type { Random } from './random-numbers'

/** A field as it travels: bytes, since not everything that is sent is text. */
export type SentFields = [name: string, value: Buffer][]

const notText = [
  Buffer.from([0xed, 0xa0, 0x80]), // half of a surrogate pair
  Buffer.from([0xff, 0xfe, 0x00]),
  Buffer.from([0xe6, 0x9d]), // two thirds of 李
]

const texts = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\r\n',
    '\u202e\u200b\ufeff',
    '李'.repeat(300),
    '😀'.repeat(50),
  ],
  ...[
    '0',
    '-0',
    '-1',
    '1e9',
    '0x10',
    '１２',
    '٣',
    '1.5',
    'NaN',
    'Infinity',
    '99999999999999999999',
  ],
  ...['9007199254740993', '2147483648', '-2147483649', '0.1', '1,000', '½'],
  ...['2026-02-30', '0000-00-00', '9999-12-31', '2026-10-08T09:00', '2026-13', '2026-Q5', '2199'],
  ...['9999', '9999-Q4', '9999-12'],
  ...['null', 'undefined', '[object Object]', '{}', '[]', '$1', '$K1', '$@0', 'true', 'on'],
  ...['__proto__', 'constructor', 'toString', '../../etc/passwd', '%00', "' OR 1=1 --", '"; DROP'],
  ...['<script>alert(1)</script>', '=1+1', '{{7*7}}', '<%=7*7%>', 'javascript:alert(1)'],
]

const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', ''],
  ...['good.__proto__.stock', 'good.constructor.counted', 'quantity.__proto__', 'score.x.y.z'],
  ...['household', 'householdId', 'seen', 'decision', 'password', '\u0000', '李'.repeat(100)],
]

/** A sheet has a thousand; each time others are sent, since reading them all takes long. */
const mostFields = 40

/** A form with some of its fields left out, repeated, filled with something else, or added. */
export function spoilt(fields: readonly [string, string][], random: Random): SentFields {
  let sent: SentFields = someOf(fields, random).map(([name, value]) => [name, Buffer.from(value)])
  for (let changes = 1 + random(4); changes > 0; changes -= 1) {
    const at = random(sent.length + 1)
    const field = sent[at]
    const change = random(6)
    if (!field || change === 0) sent.push([pick(names, random), badValue(random)])
    else if (change === 1) sent.splice(at, 1)
    else if (change === 2) sent.push([field[0], badValue(random)])
    else if (change === 3) sent = sent.flatMap((one) => (one === field ? [one, one, one] : [one]))
    else field[1] = badValue(random)
  }
  return random(20) === 0 ? [] : sent
}

function someOf<Kind>(fields: readonly Kind[], random: Random): readonly Kind[] {
  return fields.length > mostFields
    ? fields.filter(() => random(fields.length) < mostFields)
    : fields
}

export function badValue(random: Random): Buffer {
  const kind = random(12)
  if (kind === 0) return pick(notText, random)
  if (kind === 1) return Buffer.from(newId())
  if (kind === 2) return Buffer.from(randomText(random))
  if (kind === 3 && random(8) === 0) return Buffer.alloc(200_000, 'x')
  return Buffer.from(pick(texts, random))
}

function randomText(random: Random): string {
  const length = random(40)
  return String.fromCodePoint(...Array.from({ length }, () => random(0xd800)))
}

export function pick<Kind>(from: readonly Kind[], random: Random): Kind {
  const picked = from[random(from.length)]
  if (picked === undefined) throw new Error('there is nothing to pick from')
  return picked
}

const boundary = 'bad-input'
export const multipartType = `multipart/form-data; boundary=${boundary}`

/** The body of a form, written byte by byte: a browser's own encoder would mend it. */
export function multipart(fields: SentFields): Buffer {
  const parts = fields.flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${inHead(name)}"\r\n\r\n`),
    value,
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
}

function inHead(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The same for a plain form. */
export function urlEncoded(fields: SentFields): Buffer {
  const encoded = fields.map(([name, value]) => `${percent(Buffer.from(name))}=${percent(value)}`)
  return Buffer.from(encoded.join('&'))
}

export function percent(bytes: Buffer): string {
  return [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
}
