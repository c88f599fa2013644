/** Prisma gives each value of an `in` its own parameter, and SQLite's adapter takes 999 of them. */
const mostPerStatement = 500

/** What all of these ids read, asked for a portion at a time; in no order of its own. */
export async function inPortions<Row>(
  ids: readonly string[],
  read: (some: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const some of portions(ids)) rows.push(...(await read(some)))
  return rows
}

/** Ids as so many statements take them. */
export function* portions(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += mostPerStatement)
    yield ids.slice(from, from + mostPerStatement)
}
