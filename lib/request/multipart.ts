/*
 * Reads an upload part by part while it arrives. The framework's `request.formData()` would take a
 * body of any size into memory before anybody is asked.
 */

/** One field of an upload. */
export interface Part {
  name: string
  /** Set for a file; what somebody called it proves nothing. */
  filename: string | undefined
  /** Undefined when it was longer than allowed; the rest of it was passed over. */
  body: Buffer | undefined
}

/** The upload broke off, is none, or goes on for longer than anything honest. */
export class BrokenUpload extends Error {}

/** All of it together is more than may be sent at once. */
export class TooLongUpload extends BrokenUpload {}

export interface PartLimits {
  /** Bytes of one field that is no file. */
  field: number
  /** Bytes of one file. */
  file: number
  /** Bytes of everything together. */
  all: number
}

const mostHeaderBytes = 2_048
const mostParts = 64

/**
 * The parts of a `multipart/form-data` request, in order. Throws `BrokenUpload`. However it ends, what
 * is left is read and forgotten: who is still sending hears no answer, and their line would break.
 */
export async function* partsOf(request: Request, limits: PartLimits): AsyncGenerator<Part> {
  const body = new MarkedBody(request.body, limits.all)
  try {
    yield* partsIn(body, boundaryIn(request.headers.get('content-type')), limits)
  } finally {
    await body.toItsEnd()
  }
}

async function* partsIn(
  body: MarkedBody,
  boundary: string,
  limits: PartLimits,
): AsyncGenerator<Part> {
  const mark = Buffer.from(`\r\n--${boundary}`)
  // what comes before the first mark is nobody's
  await body.upTo(mark, 0)
  for (let parts = 0; parts < mostParts; parts += 1) {
    const after = await body.upTo(Buffer.from('\r\n'), 2)
    if (after?.toString() === '--') return
    const head = await body.upTo(Buffer.from('\r\n\r\n'), mostHeaderBytes)
    if (after?.length !== 0 || !head) throw new BrokenUpload('a part without a head')
    const named = namesIn(head.toString('utf8'))
    const most = named.filename === undefined ? limits.field : limits.file
    yield { ...named, body: await body.upTo(mark, most) }
  }
  throw new BrokenUpload('too many parts')
}

function boundaryIn(type: string | null): string {
  const boundary = /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    type ?? '',
  )
  if (!boundary) throw new BrokenUpload('not an upload')
  return boundary[1] ?? boundary[2] ?? ''
}

function namesIn(head: string): Pick<Part, 'name' | 'filename'> {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? ''
  const name = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition)?.[1]
  if (name === undefined) throw new BrokenUpload('a part without a name')
  return { name, filename: /(?:^|;)\s*filename="([^"]*)"/i.exec(disposition)?.[1] }
}

/** A body that is read from mark to mark and never holds more than it was asked for. */
class MarkedBody {
  readonly #chunks: ReadableStreamDefaultReader<Uint8Array> | undefined
  #left: number
  /** What arrived and was not asked for yet stands in `#room` from `#start` to `#end`. */
  #room = Buffer.from('\r\n')
  #start = 0
  #end = 2

  constructor(body: ReadableStream<Uint8Array> | null, most: number) {
    this.#chunks = body?.getReader()
    this.#left = most
  }

  /** Everything before the next mark, which is passed; undefined when that is more than `most`. */
  async upTo(mark: Buffer, most: number): Promise<Buffer | undefined> {
    let tooLong = false
    let looked = this.#start
    for (;;) {
      const found = this.#room.subarray(0, this.#end).indexOf(mark, looked)
      if (found !== -1) {
        const before = this.#room.subarray(this.#start, found)
        this.#start = found + mark.length
        return tooLong || before.length > most ? undefined : Buffer.from(before)
      }
      // a mark may have arrived by half
      looked = Math.max(this.#start, this.#end - mark.length + 1)
      if (looked - this.#start > most) {
        tooLong = true
        this.#start = looked
      }
      const moved = await this.#more()
      looked -= moved
    }
  }

  /** Passes over everything that still comes. */
  async toItsEnd(): Promise<void> {
    this.#room = Buffer.alloc(0)
    for (;;) {
      const chunk = await this.#chunks?.read().catch(() => undefined)
      if (!chunk || chunk.done) return
    }
  }

  /** Waits for more; returns by how much what is held was moved to the front. */
  async #more(): Promise<number> {
    const chunk = await this.#chunks?.read().catch(() => undefined)
    if (!chunk || chunk.done) throw new BrokenUpload('it broke off')
    this.#left -= chunk.value.byteLength
    if (this.#left < 0) throw new TooLongUpload('too long')
    const held = this.#end - this.#start
    const moved = this.#start
    const needed = held + chunk.value.byteLength
    const room = needed > this.#room.length ? Buffer.allocUnsafe(needed * 2) : this.#room
    this.#room.copy(room, 0, this.#start, this.#end)
    room.set(chunk.value, held)
    this.#room = room
    this.#start = 0
    this.#end = needed
    return moved
  }
}
