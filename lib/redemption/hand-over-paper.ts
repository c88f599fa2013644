import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { pricedOn } from '@/lib/goods/price'
import { sha256 } from '@/lib/shared/hash'
import { civilDate, id, text } from '@/lib/shared/inputs'
import { type Result, refuse } from '@/lib/shared/result'
import { sumOfBasket } from './basket'
import { readPaperLine } from './paper-line'
import { type Handover, redeem } from './redeem'

/** Lines typed in at a time. */
const mostPaperLines = 100

export const paperInput = z.object({
  /** Made when the page opened, so that what is sent twice counts once. */
  sheetId: id,
  day: civilDate,
  lines: text(10_000).transform((typed, sink): string[] => {
    const lines = typed.split('\n').map((line) => line.trim())
    const written = lines.filter((line) => line !== '')
    if (written.length <= mostPaperLines) return written
    const params = { figures: { max: mostPaperLines } }
    sink.addIssue({ code: 'custom', message: 'TOO_MANY', params })
    return z.NEVER
  }),
})

export interface PaperHandover {
  sheetId: string
  day: string
  text: string
  /** Which of the lines with just this text it is: a household may have come twice. */
  nth: number
}

/**
 * What was handed over on paper while the computer did not work, typed in afterwards: by the same
 * rules as at the till, at the prices of its day. Refuses PAPER_NEEDS_NUMBER, PAPER_NEEDS_GOODS,
 * PAPER_WORD_UNKNOWN {word}, PAPER_NEEDS_RELATION, HOUSEHOLD_UNKNOWN, and what `redeem` refuses.
 */
export async function handOverPaper(
  tx: Tx,
  actor: Actor,
  { sheetId, day, text: typed, nth }: PaperHandover,
): Promise<Result<Handover>> {
  const forbidden = refuseUnless(actor, 'redemption.make')
  if (forbidden) return forbidden
  const { villageId } = actor
  const shelf = await tx.good.findMany({
    where: { villageId, archivedAt: null },
    orderBy: { position: 'asc' },
  })
  const line = readPaperLine(
    typed,
    shelf.map((good) => ({ ...good, key: good.position })),
  )
  if ('wrong' in line) return refuse(line.wrong, { figures: line.figures })
  const household = await tx.household.findFirst({ where: { villageId, number: line.number } })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN')
  const goods = new Map(shelf.map((good) => [good.id, pricedOn(good, day)]))
  const lines = [...line.pieces].map(([goodId, quantity]) => ({ goodId, quantity }))
  return redeem(tx, actor, {
    basketId: basketIdOf(sheetId, typed, nth),
    householdId: household.mergedIntoId ?? household.id,
    shownTotal: sumOfBasket(0, lines, goods).used,
    collectorName: line.carrier ?? line.proxy?.name ?? household.headName,
    collectorRelation: line.carrier === undefined ? (line.proxy?.relation ?? null) : null,
    homeDelivery: line.carrier !== undefined,
    // it has been handed over: whoever was at the counter has asked
    collectorMeant: true,
    paperDay: day,
    lines,
  })
}

/** The same line of the same sheet is the same basket. */
function basketIdOf(sheetId: string, typed: string, nth: number): string {
  const hex = sha256(`paper/${sheetId}/${nth}/${typed}`)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return [...parts, hex.slice(20, 32)].join('-')
}
