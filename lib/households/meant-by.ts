import { match } from 'pinyin-pro'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { begins, holds } from '@/lib/db/text-search'
import { plainText } from '@/lib/shared/inputs'
import { pinyinOf } from '@/lib/shared/pinyin'
import { largestNumber } from './input'

/** Most letters of a search that are looked at. */
const longestSearch = 40

/** What somebody typed to find a household by, as it is searched; '' for nothing to search. */
export function typedSearch(typed: string): string {
  const search = plainText(typed).slice(0, longestSearch)
  return withoutGaps(search) === '' ? '' : search
}

/**
 * SQL: whether the household `h` is meant by a search: its number (`12`, `12号`), part of the name
 * of any member, or the beginning of that name in pinyin, whole or initials.
 */
export function meantBy(search: string): Prisma.Sql {
  const number = /^(?:no\.?\s*)?(\d+)[号户]?$/i.exec(search)?.[1]
  if (number !== undefined) {
    // a longer number is no household's, and the databases would not take it as one
    return Number(number) > largestNumber
      ? Prisma.sql`1 = 0`
      : Prisma.sql`h."number" = CAST(${Number(number)} AS INTEGER)`
  }
  const name = Prisma.sql`REPLACE(REPLACE(REPLACE(m."name", '·', ''), '•', ''), ' ', '')`
  const letters = withoutGaps(search)
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Member" m
    WHERE m."villageId" = h."villageId" AND m."householdId" = h."id" AND m."leftOn" IS NULL
      AND (${holds(name, letters)} OR ${begins(Prisma.sql`m."initials"`, letters)}
        OR ${begins(Prisma.sql`m."pinyin"`, letters)}))`
}

/** The first letter in pinyin of what was typed; '' for what is written in other letters. */
export function firstLetterOf(search: string): string {
  return pinyinOf(search).initials.slice(0, 1)
}

/** Does the name begin like this, part in characters and part in pinyin: 张xm, zhangxm for 张小明? */
export function beginsLike(name: string, search: string): boolean {
  const places = match(name, withoutGaps(search), { precision: 'start', continuous: true })
  return places?.[0] === 0
}

/** A name is found with and without the dot and the blank that people put between its parts. */
function withoutGaps(search: string): string {
  return search.replace(/[\s'·•‧・]/g, '')
}
