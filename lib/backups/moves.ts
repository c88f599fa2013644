import { mkdirSync, renameSync, rmdirSync } from 'node:fs'

/** Moves of files and folders on their own disks, which can all be taken back. */
export class Moves {
  readonly #made: { undo: () => void; leftAt: string }[] = []

  makeFolder(folder: string): void {
    mkdirSync(folder)
    this.#made.push({ undo: () => rmdirSync(folder), leftAt: folder })
  }

  move(from: string, to: string): void {
    renameSync(from, to)
    this.#made.push({ undo: () => renameSync(to, from), leftAt: to })
  }

  /** The last first. Gives where that stays which somebody holds by now. */
  takeBack(): string[] {
    return this.#made.toReversed().flatMap(({ undo, leftAt }) => {
      try {
        undo()
        return []
      } catch {
        return [leftAt]
      }
    })
  }
}
