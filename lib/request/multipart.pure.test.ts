import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BrokenUpload, type Part, partsOf } from './multipart'

const limits = { field: 100, file: 1_000, all: 10_000 }

/** An upload that arrives in pieces of `size` bytes. */
function upload(body: Uint8Array, size = body.length, type = 'multipart/form-data; boundary=XX') {
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < body.length; at += size) controller.enqueue(body.slice(at, at + size))
      controller.close()
    },
  })
  const init = { method: 'POST', body: pieces, duplex: 'half', headers: { 'content-type': type } }
  return new Request('http://village/photos', init)
}

async function read(request: Request, most = limits): Promise<Part[]> {
  const parts: Part[] = []
  for await (const part of partsOf(request, most)) parts.push(part)
  return parts
}

function written(parts: { name: string; filename?: string; body: Uint8Array }[]): Buffer {
  return Buffer.concat([
    ...parts.flatMap(({ name, filename, body }) => [
      Buffer.from(
        `--XX\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n\r\n`,
      ),
      body,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--XX--\r\n'),
  ])
}

const photo = (body: Uint8Array, filename = '照片.jpg') => ({ name: 'photo', filename, body })

describe('an upload', () => {
  test('is what a browser makes of a form', async () => {
    const form = new FormData()
    form.append('id', '第7号')
    form.append('photo', new Blob([new Uint8Array([0, 13, 10, 45, 45])]), '清扫.jpg')
    const parts = await read(new Request('http://village', { method: 'POST', body: form }))
    expect(parts.map(({ name, filename }) => [name, filename])).toEqual([
      ['id', undefined],
      ['photo', '清扫.jpg'],
    ])
    expect(parts[0]?.body?.toString()).toBe('第7号')
    expect([...(parts[1]?.body ?? [])]).toEqual([0, 13, 10, 45, 45])
  })

  test('is the same however it arrives', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(bytes, { maxLength: 4 }),
        fc.integer({ min: 1, max: 400 }),
        async (files, size) => {
          const parts = await read(upload(written(files.map((body) => photo(body))), size))
          expect(parts.map(({ body }) => [...(body ?? [])])).toEqual(files.map((file) => [...file]))
        },
      ),
    )
  })

  test('of a file that is too long goes on after it, without its bytes', async () => {
    const long = written([photo(new Uint8Array(1_001).fill(45)), photo(new Uint8Array(1_000))])
    for (const size of [1, 7, 600, 5_000]) {
      const [first, second] = await read(upload(long, size))
      expect(first?.body).toBeUndefined()
      expect(second?.body).toHaveLength(1_000)
    }
  })

  test.each([
    ['too long', written([photo(new Uint8Array(20_000))])],
    ['of too many parts', written(Array(70).fill({ name: 'id', body: new Uint8Array(1) }))],
    ['broken', Buffer.concat([Buffer.from('--XX\r\nx\r\n\r\n'), new Uint8Array(9_000)])],
  ])(
    'that is %s is read to its end all the same, so that its sender hears the answer',
    async (_, bytes) => {
      let left = 100
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          left -= 1
          if (left === 99) controller.enqueue(bytes)
          else if (left > 0) controller.enqueue(new Uint8Array(100))
          else controller.close()
        },
      })
      const headers = { 'content-type': 'multipart/form-data; boundary=XX' }
      const init = { method: 'POST', body, duplex: 'half', headers }
      await expect(read(new Request('http://village/photos', init))).rejects.toThrow(BrokenUpload)
      expect(left).toBe(0)
    },
  )

  test('holds a field to less than a file', async () => {
    const [part] = await read(upload(written([{ name: 'id', body: new Uint8Array(101) }])))
    expect(part?.body).toBeUndefined()
  })
})

describe('a broken upload', () => {
  const whole = written([photo(new Uint8Array(50))])
  const broken = {
    'of another type': upload(whole, 99, 'application/x-www-form-urlencoded'),
    'without a boundary': upload(whole, 99, 'multipart/form-data'),
    'that breaks off': upload(whole.subarray(0, 90)),
    'that is empty': upload(new Uint8Array()),
    'that goes on for ever': upload(written([photo(new Uint8Array(20_000))]), 500),
    'without names': upload(Buffer.from('--XX\r\nContent-Type: a/b\r\n\r\nx\r\n--XX--\r\n')),
    'of a thousand parts': upload(
      written(Array.from({ length: 65 }, () => ({ name: 'a', body: new Uint8Array() }))),
    ),
  }
  test.each(Object.entries(broken))('%s is said to be one', async (_, request) => {
    await expect(read(request)).rejects.toBeInstanceOf(BrokenUpload)
  })
})
