/** Prisma gives each value of an `in` its own parameter, and SQLite's adapter takes 999 of them. */
const mostPerStatement = 500

/** Ids as so many statements take them. */
export function* portions(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += mostPerStatement)
    yield ids.slice(from, from + mostPerStatement)
}
