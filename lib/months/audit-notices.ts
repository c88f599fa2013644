import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import type { Notice } from '@/lib/db/generated/sqlite/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { type Difference, difference, type Finding } from '@/lib/shared/audit'
import { addMonths, monthsBetween } from '@/lib/shared/civil-date'
import { draftCodeOf } from './draft-code'
import { canonicalLinesOf } from './sealed-lines'

/**
 * Months follow each other without gaps up to the open one, sealed ones first; each month on notice
 * belongs to the notice that hangs. A notice still has the lines it was posted with, and after them
 * only what objections corrected. Every upheld objection has its reversal, and no sealed month of a
 * notice was sealed over an open objection.
 */
export async function auditNotices(reader: Reader, villageId: string): Promise<Finding[]> {
  const months = await reader.month.findMany({ where: { villageId }, orderBy: { month: 'asc' } })
  const notices = await reader.notice.findMany({
    where: { villageId },
    orderBy: { firstMonth: 'asc' },
  })
  const { openMonth } = await reader.village.findUniqueOrThrow({ where: { id: villageId } })
  const states: Difference[] = []
  let expected = months[0]?.month ?? openMonth
  for (const { month, state } of months) {
    if (month !== expected) states.push(difference('monthMissing', { month, expected }))
    const notice = notices.find(({ firstMonth, lastMonth }) => within(month, firstMonth, lastMonth))
    if (state === 'NOTICE' && (!notice || notice.sealedAt))
      states.push(difference('noNotice', { month }))
    if (state === 'SEALED' && notice && !notice.sealedAt)
      states.push(difference('stillHangs', { month }))
    expected = addMonths(month, 1)
  }
  if (expected !== openMonth) states.push(difference('openMonth', { month: openMonth, expected }))

  const posted: Difference[] = []
  for (const notice of notices) posted.push(...(await differencesOf(reader, notice)))
  return [
    { check: 'months', checked: months.length, differences: states },
    { check: 'notices', checked: notices.length, differences: posted },
    await auditObjections(reader, villageId),
  ]
}

function within(month: string, first: string, last: string): boolean {
  return first <= month && month <= last
}

async function differencesOf(reader: Reader, notice: Notice): Promise<Difference[]> {
  const { villageId, firstMonth: first, lastMonth: last, lastSeq, draftCode, sealedAt } = notice
  const differences: Difference[] = []
  let lines: string[] = []
  for (const month of monthsBetween(first, last))
    lines = lines.concat(await canonicalLinesOf(reader, villageId, month, lastSeq))
  if (draftCodeOf({ villageId, first, last }, lines) !== draftCode)
    differences.push(difference('noticeLines', { month: first }))
  const inRange = { gte: first, lte: last }
  const strangers = await reader.entry.findMany({
    where: { villageId, countsIn: inRange, seq: { gt: lastSeq }, upheld: { none: {} } },
    orderBy: { seq: 'asc' },
    select: { seq: true },
  })
  for (const { seq } of strangers)
    differences.push(difference('noticeStranger', { month: first, seq }))
  if (sealedAt) {
    const open = await reader.objection.count({
      where: {
        villageId,
        entry: { countsIn: inRange },
        raisedAt: { lte: sealedAt },
        OR: [{ answeredAt: null }, { answeredAt: { gt: sealedAt } }],
      },
    })
    if (open > 0) differences.push(difference('noticeUnanswered', { month: first, open }))
  }
  return differences
}

const objectionRow = z.object({ seq: int, strange: bool, idle: bool, byRecorder: bool })

async function auditObjections(reader: Reader, villageId: string): Promise<Finding> {
  const objections = readRows(
    objectionRow,
    await reader.$queryRaw`
      SELECT e."seq",
        CASE WHEN e."householdId" <> o."householdId" THEN 1 ELSE 0 END AS "strange",
        CASE WHEN CAST(o."outcome" AS TEXT) = 'UPHELD'
          AND (r."reversesId" IS NULL OR r."reversesId" <> o."entryId") THEN 1 ELSE 0 END AS "idle",
        CASE WHEN o."answeredById" = e."recordedById" THEN 1 ELSE 0 END AS "byRecorder"
      FROM "Objection" o
      JOIN "Entry" e ON e."villageId" = o."villageId" AND e."id" = o."entryId"
      LEFT JOIN "Entry" r ON r."villageId" = o."villageId" AND r."id" = o."reversalId"
      WHERE o."villageId" = ${villageId} ORDER BY o."raisedAt", o."id"`,
  )
  const differences = objections.flatMap(({ seq, strange, idle, byRecorder }) => [
    ...(strange ? [difference('objectionElsewhere', { seq })] : []),
    ...(idle ? [difference('objectionIdle', { seq })] : []),
    ...(byRecorder ? [difference('objectionByRecorder', { seq })] : []),
  ])
  return { check: 'objections', checked: objections.length, differences }
}
