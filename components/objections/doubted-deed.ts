import type { Translator } from '@/lib/messages/translator'
import type { Objection } from '@/lib/months/objection-queries'

/** 参加村庄清洁行动, or what kind of line it is where no rule gave the points. */
export function doubtedDeed({ ruleName, kind }: Objection, t: Translator): string {
  return ruleName ?? t(`common.entryKinds.${kind}`)
}
