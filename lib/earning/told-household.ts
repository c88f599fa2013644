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

/** The same where it may be written later: all four, or none of them. */
export const toldLaterShape = {
  toldBy: optionalText(toldLengths.toldBy),
  toldWho: optionalText(toldLengths.toldWho),
  toldOn: optionalCivilDate,
  toldHow: optionalText(toldLengths.toldHow),
}

type ToldLater = { [Field in keyof Told]: Told[Field] | null }

/** The four fields as the claim keeps them; null for none. REQUIRED at what is missing of them. */
export function toldOrLater(
  { toldBy, toldWho, toldOn, toldHow }: ToldLater,
  sink: z.RefinementCtx<unknown>,
): string | null {
  if (toldBy !== null && toldWho !== null && toldOn !== null && toldHow !== null)
    return toldInWords({ toldBy, toldWho, toldOn, toldHow })
  const fields = { toldBy, toldWho, toldOn, toldHow }
  const missing = Object.entries(fields).filter(([, value]) => value === null)
  if (missing.length < Object.keys(fields).length)
    for (const [field] of missing)
      sink.addIssue({ code: 'custom', message: 'REQUIRED', path: [field] })
  return null
}

/** As it stands in the book, in the village's language: 2026年9月14日 李会计 告知 户主（上门）. */
export function toldInWords({ toldBy, toldWho, toldOn, toldHow }: Told): string {
  return `${formatDate('zh-CN', toldOn)} ${toldBy} 告知 ${toldWho}（${toldHow}）`
}
