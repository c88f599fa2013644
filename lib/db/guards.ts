/** What the engine says of its own guards: name → text, both as the engine keeps them. */
export type Guards = ReadonlyMap<string, string>

export interface GuardDifference {
  name: string
  /** `foreign`: in the database, but not in this build. */
  problem: 'missing' | 'different' | 'foreign'
}

/** What stands between the guards this build asks for and those a database has. */
export function guardDifferences(expected: Guards, found: Guards): GuardDifference[] {
  const differences: GuardDifference[] = []
  for (const [name, text] of expected) {
    if (!found.has(name)) differences.push({ name, problem: 'missing' })
    else if (found.get(name) !== text) differences.push({ name, problem: 'different' })
  }
  for (const name of found.keys()) {
    if (!expected.has(name)) differences.push({ name, problem: 'foreign' })
  }
  return differences
}

/** The differences as a list for people: `Entry_no_delete (missing), helpful (foreign)`. */
export function listOf(differences: readonly GuardDifference[]): string {
  return differences.map(({ name, problem }) => `${name} (${problem})`).join(', ')
}

/** Throws when putting the guards back has left differences: those are of the tables themselves. */
export function refuseUnmended(differences: readonly GuardDifference[]): void {
  if (differences.length === 0) return
  throw new Error(
    `The tables are not those of this program: ${listOf(differences)}. ` +
      'Somebody has changed them by hand. Restore a backup.',
  )
}
