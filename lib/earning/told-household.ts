import type { z } from 'zod'
import { formatDate } from '@/lib/messages/formats'
import type { CivilDate } from '@/lib/shared/civil-date'
import { civilDate, optionalCivilDate, optionalText, text } from '@/lib/shared/inputs'

/** 告知本户: who told whom, on which day, and how. */
export interface Told {
  toldBy: string
  toldWho: string
  toldOn: CivilDate
  toldHow: string
}

export const toldLengths = { toldBy: 40, toldWho: 40, toldHow: 60 } as const

/** All four, as a form sends them. */
export const toldShape = {
  toldBy: text(toldLengths.toldBy),
  toldWho: text(toldLengths.toldWho),
  toldOn: civilDate,
  toldHow: text(toldLengths.toldHow),
}

/** The same where it may be written later. */
export const toldLaterShape = {
  toldBy: optionalText(toldLengths.toldBy),
  toldWho: optionalText(toldLengths.toldWho),
  toldOn: optionalCivilDate,
  toldHow: optionalText(toldLengths.toldHow),
}

type ToldLater = { [Field in keyof Told]: Told[Field] | null }

/**
 * The four fields as the claim keeps them; null where neither whom nor how is said, since the form
 * fills in the teller and the day by itself. REQUIRED at what is missing.
 */
export function toldOrLater(
  { toldBy, toldWho, toldOn, toldHow }: ToldLater,
  sink: z.RefinementCtx<unknown>,
): string | null {
  if (toldBy !== null && toldWho !== null && toldOn !== null && toldHow !== null)
    return toldInWords({ toldBy, toldWho, toldOn, toldHow })
  if (toldWho === null && toldHow === null) return null
  for (const [field, value] of Object.entries({ toldBy, toldWho, toldOn, toldHow }))
    if (value === null) sink.addIssue({ code: 'custom', message: 'REQUIRED', path: [field] })
  return null
}

/** As it stands in the book, in the village's language: 2026年9月14日 李会计 告知 户主（上门）. */
export function toldInWords({ toldBy, toldWho, toldOn, toldHow }: Told): string {
  return `${formatDate('zh-CN', toldOn)} ${toldBy} 告知 ${toldWho}（${toldHow}）`
}
