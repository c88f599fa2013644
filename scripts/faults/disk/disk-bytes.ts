/** What was done to a file: bytes written from an offset on, or, without bytes, a new length. */
export interface Change {
  offset: number
  bytes: Buffer | undefined
}

/** The bytes of one file, which grows as it is written. */
export class DiskBytes {
  #room: Buffer
  #length: number

  constructor(bytes: Buffer) {
    this.#room = bytes
    this.#length = bytes.length
  }

  apply({ offset, bytes }: Change): void {
    const end = bytes ? offset + bytes.length : offset
    if (end > this.#room.length) {
      const more = Buffer.alloc(Math.max(end, this.#room.length * 2))
      this.#room.copy(more, 0, 0, this.#length)
      this.#room = more
    }
    if (bytes) bytes.copy(this.#room, offset)
    else this.#room.fill(0, Math.min(offset, this.#length), this.#length)
    this.#length = bytes ? Math.max(this.#length, end) : offset
  }

  copy(): DiskBytes {
    return new DiskBytes(this.toBuffer())
  }

  toBuffer(): Buffer {
    return Buffer.from(this.#room.subarray(0, this.#length))
  }
}
