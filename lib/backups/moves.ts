import { mkdirSync, renameSync, rmdirSync } from 'node:fs'

/** What was at `from` lies at `to`. */
export interface Move {
  from: string
  to: string
}

/** Moves of files and folders on their own disks, which can all be taken back. */
export class Moves {
  readonly #folders: string[] = []
  readonly #made: Move[] = []

  makeFolder(folder: string): void {
    mkdirSync(folder)
    this.#folders.push(folder)
  }

  move(from: string, to: string): void {
    renameSync(from, to)
    this.#made.push({ from, to })
  }

  /** The last first. Gives those that stay, since somebody holds what was moved by now. */
  takeBack(): Move[] {
    const staying = this.#made
      .toReversed()
      .filter(({ from, to }) => !done(() => renameSync(to, from)))
    for (const folder of this.#folders) done(() => rmdirSync(folder))
    return staying
  }
}

function done(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
