import BetterSqlite3 from 'better-sqlite3'
import { fileOf } from '@/lib/db/sqlite-connection'
import { bookDigest } from '@/scripts/doors/book-digest'

/**
 * Whether anybody wrote to the book since one looked last; guesses at passwords are no part of it. To
 * look takes long once much was written, so it is done where it matters: after a refusal that committed.
 */
export class BookWatch {
  readonly #environment: NodeJS.ProcessEnv
  readonly #but: string[]
  readonly #db: BetterSqlite3.Database
  #commits: string
  /** None since something was rightly written. */
  #digest: string | undefined

  /** `but`: tables that may change at any time. */
  constructor(environment: NodeJS.ProcessEnv, but: readonly string[] = []) {
    this.#environment = environment
    this.#but = ['SignInThrottle', 'KnownPlace', ...but]
    this.#db = new BetterSqlite3(fileOf(environment.DATABASE_URL ?? ''), { readonly: true })
    this.#commits = this.#countCommits()
    this.#digest = this.#look()
  }

  /** Right after `mayChange` what was committed tells nothing, and is looked at for the next time. */
  hasChanged(): boolean {
    if (!this.#hasCommits()) return false
    const before = this.#digest
    this.#digest = this.#look()
    return before !== undefined && this.#digest !== before
  }

  /** What was written until now is no surprise. */
  mayChange(): void {
    if (this.#hasCommits()) this.#digest = undefined
  }

  close(): void {
    this.#db.close()
  }

  #hasCommits(): boolean {
    const commits = this.#countCommits()
    const more = commits !== this.#commits
    this.#commits = commits
    return more
  }

  /** SQLite counts those of other connections: most often there is nothing to look at. */
  #countCommits(): string {
    return JSON.stringify(this.#db.pragma('data_version'))
  }

  #look(): string {
    return bookDigest(this.#environment, { except: this.#but })
  }
}
