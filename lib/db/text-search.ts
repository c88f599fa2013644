import { Prisma } from './generated/sqlite/client'

/*
 * SQL: what somebody typed, in a text, small letters or capitals. SQLite knows the case of Latin
 * letters alone: Mongolian in Cyrillic is found as it is written.
 */

export function holds(text: Prisma.Sql, typed: string): Prisma.Sql {
  return like(text, typed, '%')
}

export function begins(text: Prisma.Sql, typed: string): Prisma.Sql {
  return like(text, typed, '')
}

function like(text: Prisma.Sql, typed: string, before: '%' | ''): Prisma.Sql {
  const asTyped = `${before}${ordinary(typed)}%`
  return Prisma.sql`(${text} LIKE ${asTyped} ESCAPE '!'
    OR LOWER(${text}) LIKE ${asTyped.toLowerCase()} ESCAPE '!')`
}

/** % and _ are letters like any other here. */
function ordinary(letters: string): string {
  return letters.replace(/[!%_]/g, (letter) => `!${letter}`)
}
