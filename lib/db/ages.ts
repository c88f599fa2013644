/** What is under way, and since when. */
export class Ages {
  readonly #beganAt = new Set<{ at: number }>()

  async during<T>(work: () => Promise<T>): Promise<T> {
    const began = { at: performance.now() }
    this.#beganAt.add(began)
    try {
      return await work()
    } finally {
      this.#beganAt.delete(began)
    }
  }

  /** Milliseconds; 0 when nothing is under way. */
  oldestMs(): number {
    // a set keeps the order in which things began
    const [oldest] = this.#beganAt
    return oldest ? performance.now() - oldest.at : 0
  }
}
