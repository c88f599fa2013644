import { z } from 'zod'
import { changesIn } from '@/lib/access/facts'
import { type TracedDeed, tracedDeeds } from '@/lib/access/traced-deeds'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'
import { begins, holds } from '@/lib/db/text-search'
import { civilMeant } from '@/lib/messages/formats'
import {
  addDays,
  type CivilDate,
  dawnOf,
  firstDayOf,
  isCivilDate,
  isCivilMonth,
  lastDayOf,
} from '@/lib/shared/civil-date'
import { plainText } from '@/lib/shared/inputs'

export const tracesPerPage = 50

/** What the traces are narrowed to. */
export interface TraceFilter {
  staffId?: string
  deed?: TracedDeed
  from?: CivilDate
  /** Inclusive. */
  through?: CivilDate
  /**
   * In the name of who did it or of what was changed, in what it was before or after, or in the
   * address it came from. As a whole, or each of its words somewhere.
   */
  text?: string
}

/** What a text is the word of. */
export interface Meaning {
  /** Names of facts, and choices. */
  codes: readonly string[]
  deeds: readonly TracedDeed[]
  /** 是, 否, 无: how pages write what is kept without a word, beside the name of the fact. */
  hollow?: boolean
}

export interface Sought extends TraceFilter {
  meaning?: (text: string) => Meaning
  /** A day without its year is the last such one. */
  today?: CivilDate
}

const traceRow = z.object({
  id: z.string(),
  at: instant,
  staffName: z.string(),
  deed: z.enum(tracedDeeds),
  page: z.string(),
  source: z.string(),
  subject: z.string().nullable(),
  changes: z.string().nullable().transform(changesIn),
  total: int,
})

export type TraceLine = Omit<z.infer<typeof traceRow>, 'total'>

/** 留痕, newest first: every deed of the office. One statement; the total counts all pages. */
export async function tracesPage(
  reader: Reader,
  villageId: string,
  sought: Sought,
  page: number,
): Promise<{ traces: TraceLine[]; total: number }> {
  const rows = await reader.$queryRaw`
    SELECT "id", "at", "staffName", "deed", "page", "source", "subject", "changes",
      CAST(COUNT(*) OVER () AS INTEGER) AS "total"
    FROM "Trace" WHERE ${conditions(villageId, sought)} ORDER BY "at" DESC, "id" DESC
    ${onPage(page, tracesPerPage)}`
  const traces = readRows(traceRow, rows)
  return { traces, total: traces[0]?.total ?? 0 }
}

function conditions(villageId: string, sought: Sought): Prisma.Sql {
  const { staffId, deed, from, through } = sought
  return Prisma.join(
    [
      Prisma.sql`"villageId" = ${villageId}`,
      ...(staffId ? [Prisma.sql`"staffId" = ${staffId}`] : []),
      ...(deed ? [Prisma.sql`"deed" = ${deed}`] : []),
      ...(from ? [sinceDawnOf(from)] : []),
      ...(through ? [untilEndOf(through)] : []),
      ...(sought.text ? [saying(sought.text, sought)] : []),
    ],
    ' AND ',
  )
}

/** A fact may be typed as its line shows it: 单号：119, Receipt: 119, 20 → 25, 2号 李长河、4号 赵满仓. */
const betweenWords = /：|[:,]\s|[\s→、]+/

function saying(text: string, sought: Sought): Prisma.Sql {
  const whole = holding(text, sought)
  const isHollow = (word: string) => sought.meaning?.(word).hollow ?? false
  const each = text.split(betweenWords).filter((word) => word !== '' && !isHollow(word))
  if (each.length === 0 || each[0] === text) return whole
  const inWords = each.map((word) => holding(word, sought))
  return Prisma.sql`(${whole} OR (${Prisma.join(inWords, ' AND ')}))`
}

/** What is written like this is an address, or a piece of one. Bare figures are rather a number. */
const addressPiece = /^[\da-f]*[.:][\da-f.:]*$/i

/** A household's name begins with its number, however people write it: 12号, 第12户, No. 12. */
const householdAsTyped = /^(?:no\.?|#|第|户|household)?\s*(\d+)\s*[号户]?\s*/i

/** The number that is typed so, alone. */
function numberAlone(text: string): string | undefined {
  const [whole, number] = text.match(householdAsTyped) ?? []
  return whole === text ? number : undefined
}

/** As pages write it, in thousands and with a real minus sign. */
const figure = /^[−-]?\d[\d,]*$/

/** Codes and days stand in quotes in it; what every trace is written with is not looked for. */
const changes = Prisma.sql`REPLACE(REPLACE(REPLACE(REPLACE(COALESCE("changes", ''),
  '{"fact":"', '"'), '"before":', ''), '"after":', ''), 'null', '')`
const subject = Prisma.sql`COALESCE("subject", '')`

/** The text itself, or what it stands for. */
function holding(text: string, { meaning, today }: Sought): Prisma.Sql {
  const { codes, deeds } = meaning?.(text) ?? { codes: [], deeds: [] }
  const plain = plainText(text)
  const civil = isCivilDate(plain) || isCivilMonth(plain) ? plain : civilMeant(plain, today)
  const household = plain.replace(householdAsTyped, '$1 ')
  const numbered = numberAlone(plain)
  return Prisma.sql`(${Prisma.join(
    [
      holds(Prisma.sql`"staffName" || ' ' || ${subject}`, text),
      holds(changes, inJson(text)),
      begins(subject, household),
      holds(changes, `"${household}`),
      // of one that has another number since
      ...(numbered ? [holds(changes, `"number","${numbered}",`)] : []),
      ...codes.map((code) => holds(changes, `"${code}"`)),
      ...(civil && isCivilDate(civil) ? [during(civil, civil)] : []),
      ...(civil && isCivilMonth(civil) ? [during(firstDayOf(civil), lastDayOf(civil))] : []),
      ...(civil ? [begins(subject, civil), holds(changes, `"${civil}`)] : []),
      ...(figure.test(text) ? [holds(changes, bareFigure(text))] : []),
      ...(deeds.length > 0 ? [Prisma.sql`"deed" IN (${Prisma.join([...deeds])})`] : []),
      ...(addressPiece.test(text) ? [holds(Prisma.sql`"source"`, text)] : []),
    ],
    ' OR ',
  )})`
}

function during(from: CivilDate, through: CivilDate): Prisma.Sql {
  return Prisma.sql`(${sinceDawnOf(from)} AND ${untilEndOf(through)})`
}

function sinceDawnOf(day: CivilDate): Prisma.Sql {
  return Prisma.sql`"at" >= ${dawnOf(day)}`
}

function untilEndOf(day: CivilDate): Prisma.Sql {
  return Prisma.sql`"at" < ${dawnOf(addDays(day, 1))}`
}

/** As it stands in the changes: 李"四" → 李\"四\" */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** As it is kept: −1,042 → -1042. */
function bareFigure(text: string): string {
  return text.replace('−', '-').replaceAll(',', '')
}
