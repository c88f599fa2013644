import { fill } from './fill'
import type { SheetDraft } from './sheet-drafts'

/** 12 户，2026年10月8日 参加村庄清洁行动: what a draft holds. */
export function DraftLine({ draft, line }: { draft: SheetDraft; line: string }) {
  return <span>{fill(line, { count: draft.households, label: draft.label })}</span>
}
