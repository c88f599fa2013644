/** Why a database is not one to trust a book to. */
export type WhyUnsound =
  | 'MISSING'
  | 'OLDER'
  | 'NEWER'
  | 'OTHER_HISTORY'
  | 'UNGUARDED'
  | 'RISKY_SETTINGS'

/** Found before anything was served from it. */
export class Unsound extends Error {
  override readonly name = 'Unsound'
  readonly why: WhyUnsound

  constructor(why: WhyUnsound, said: string) {
    super(said)
    this.why = why
  }
}
