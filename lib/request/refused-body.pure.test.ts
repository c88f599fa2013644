import { expect, it } from 'vitest'
import { refusedBody } from './refused-body'

type Sent = { body?: BodyInit; type?: string }

async function statusOf({ body, type }: Sent): Promise<number | undefined> {
  const request = new Request('http://village/office/goods', {
    method: body === undefined ? 'GET' : 'POST',
    body,
    headers: type ? { 'content-type': type } : {},
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

it('refuses what is too large, announced or not', async () => {
  expect(await statusOf({ body: formOf(1, mebibyte) })).toBe(413)
  expect(await statusOf({ body: `${mebibyte}y`, type: 'text/plain' })).toBe(413)
  const stream = new Blob([mebibyte, 'y']).stream()
  expect(await statusOf({ body: stream, type: 'text/plain' })).toBe(413)
})
