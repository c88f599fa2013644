import { EventEmitter, once } from 'node:events'

export const operations = ['redeem', 'record', 'pass', 'close', 'import'] as const
export type Operation = (typeof operations)[number]

/** What a server has been asked and has not answered yet. */
export class UnderWay {
  #asked = new EventEmitter()
  #open = new Map<Operation, number>()
  #tookMs = new Map<Operation, number>()

  /** Asks the server; until it answers, or is gone, the operation is under way. */
  async during<T>(operation: Operation, ask: () => Promise<T>): Promise<T> {
    const began = performance.now()
    this.#count(operation, 1)
    const answer = ask()
    this.#asked.emit(operation)
    try {
      return await answer
    } finally {
      this.#tookMs.set(operation, performance.now() - began)
      this.#count(operation, -1)
    }
  }

  has(operation: Operation): boolean {
    return (this.#open.get(operation) ?? 0) > 0
  }

  /** How long the last answer took. */
  tookMs(operation: Operation): number {
    return this.#tookMs.get(operation) ?? 0
  }

  /** Resolves when the operation is asked for once more: true, or false when nobody does in time. */
  async next(operation: Operation, patienceMs: number): Promise<boolean> {
    const asked = once(this.#asked, operation, { signal: AbortSignal.timeout(patienceMs) })
    return asked.then(
      () => true,
      () => false,
    )
  }

  #count(operation: Operation, more: number): void {
    this.#open.set(operation, (this.#open.get(operation) ?? 0) + more)
  }
}
