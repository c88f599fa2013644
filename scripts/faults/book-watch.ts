import BetterSqlite3 from 'better-sqlite3'
import { fileOf } from '@/lib/db/sqlite-connection'
import { bookDigest } from '@/scripts/doors/book-digest'

/** Whether anybody wrote to the book since one looked last; guesses at passwords are no part of it. */
export class BookWatch {
  readonly #environment: NodeJS.ProcessEnv
  readonly #db: BetterSqlite3.Database
  #commits: string
  #digest: string

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment
    this.#db = new BetterSqlite3(fileOf(environment.DATABASE_URL ?? ''), { readonly: true })
    this.#commits = this.#countCommits()
    this.#digest = this.#look()
  }

  hasChanged(): boolean {
    const commits = this.#countCommits()
    if (commits === this.#commits) return false
    this.#commits = commits
    const before = this.#digest
    this.#digest = this.#look()
    return this.#digest !== before
  }

  close(): void {
    this.#db.close()
  }

  /** SQLite counts those of other connections: most often there is nothing to look at. */
  #countCommits(): string {
    return JSON.stringify(this.#db.pragma('data_version'))
  }

  #look(): string {
    return bookDigest(this.#environment, { except: ['SignInThrottle', 'KnownPlace'] })
  }
}
