import { expect, it } from 'vitest'
import { refusedBody } from './refused-body'

type Sent = { body?: BodyInit; type?: string; action?: string }

async function statusOf({ body, type, action }: Sent): Promise<number | undefined> {
  const request = new Request('http://village/office/goods', {
    method: body === undefined ? 'GET' : 'POST',
    body,
    headers: { ...(type && { 'content-type': type }), ...(action && { 'next-action': action }) },
    // a stream has no length to announce
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
  return (await refusedBody(request))?.status
}

function formOf(fields: number, value = '毛巾'): FormData {
  const form = new FormData()
  for (let field = 0; field < fields; field += 1) form.append(`quantity.${field}`, value)
  return form
}

const multipart = 'multipart/form-data; boundary=x'
const mebibyte = 'x'.repeat(1024 * 1024)

it('lets through what forms and pages send', async () => {
  const passing: Sent[] = [
    {},
    { body: formOf(3) },
    { body: formOf(3000) },
    { body: new URLSearchParams({ name: '毛巾' }) },
    { body: '[]', type: 'text/plain;charset=UTF-8' },
    { body: '--x--\r\n', type: multipart },
  ]
  for (const sent of passing) expect(await statusOf(sent)).toBeUndefined()
})

it.each([
  ['half a part', '--x\r\nContent-Disp'],
  ['a NUL in a name', '--x\r\nContent-Disposition: form-data; name="a\0"\r\n\r\n\r\n--x--\r\n'],
  ['no boundary', 'abc', 'multipart/form-data'],
  ['another boundary', '--y\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--y--\r\n'],
  ['no end', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
  ['nothing but bytes', '\u0000\u0001\u0002'],
])('refuses a broken form: %s', async (_, body, type = multipart) => {
  expect(await statusOf({ body, type })).toBe(400)
})

it('refuses what breaks off on the way', async () => {
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('name=')),
    pull: (stream) => stream.error(new Error('gone')),
  })
  expect(await statusOf({ body, type: 'application/x-www-form-urlencoded' })).toBe(400)
})

const state = '{"refusals":[],"values":{"name":"$$毛巾"},"attempt":0,"look":"$undefined"}'

it.each([
  ['as our pages do', { '1_name': '毛巾', 0: `[${state},"$K1"]` }, undefined],
  ['with a state of any kind', { 0: '["x","$K1"]' }, undefined],
  ['without anything', {}, 400],
  ['with no text', { 0: '' }, 400],
  ['with half of it', { 0: `[${state}` }, 400],
  ['with no list', { 0: 'null' }, 400],
  ['without a form', { 0: `[${state}]` }, 400],
  ['with a form that leads elsewhere', { 0: `[${state},"$1"]` }, 400],
  ['with more than a form', { 0: `[${state},"$K1","x"]` }, 400],
  ['with a state that leads elsewhere', { 0: '[{"values":{"name":"$Q1"}},"$K1"]' }, 400],
  ['with a state without a bottom', { 0: `[${'['.repeat(9_000)}${']'.repeat(9_000)},"$K1"]` }, 400],
])('an action that is called %s', async (_, fields: Record<string, string>, status) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  expect(await statusOf({ body, action: 'a' })).toBe(status)
})

it('refuses an action that is called with no form at all', async () => {
  expect(await statusOf({ body: '[]', type: 'text/plain;charset=UTF-8', action: 'a' })).toBe(400)
  expect(await statusOf({ body: '{', type: 'application/json', action: 'a' })).toBe(400)
  expect(await statusOf({ body: new URLSearchParams({ a: '1' }), action: 'a' })).toBe(400)
})

it.each([
  [`[${state}]`, undefined],
  ['[]', undefined],
  ['', 400],
  ['{', 400],
  ['null', 400],
  ['["$Q1"]', 400],
])('a form without a script that was like %s before', async (before, status) => {
  const body = new FormData()
  body.append('$ACTION_REF_1', '')
  body.append('$ACTION_1:0', '{"id":"a","bound":"$@1"}')
  body.append('$ACTION_1:1', before)
  expect(await statusOf({ body })).toBe(status)
})

it('refuses what is too large, announced or not', async () => {
  expect(await statusOf({ body: formOf(1, mebibyte) })).toBe(413)
  expect(await statusOf({ body: `${mebibyte}y`, type: 'text/plain' })).toBe(413)
  const stream = new Blob([mebibyte, 'y']).stream()
  expect(await statusOf({ body: stream, type: 'text/plain' })).toBe(413)
})

it('and does not wait for the rest of it, of a copy of the request either', async () => {
  const endless = new ReadableStream({ pull: (sink) => sink.enqueue(Buffer.from(mebibyte)) })
  const headers = { 'content-type': 'application/json' }
  const sent = { method: 'POST', body: endless, headers, duplex: 'half' } as const
  const request = new Request('http://village/api/auth/signin', sent)
  expect((await refusedBody(request.clone()))?.status).toBe(413)
})

it.each(['', '{', '['.repeat(90_000)])('refuses what is no JSON: %.9s', async (body) => {
  expect(await statusOf({ body, type: 'application/json' })).toBe(400)
})
