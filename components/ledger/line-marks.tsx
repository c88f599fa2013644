import type { ReactNode } from 'react'
import { isLate } from '@/lib/ledger/entry-kinds'
import type { LedgerLine } from '@/lib/ledger/queries'
import { words } from '@/lib/request/words'

/** What a line is besides its points: its list, 补记, both ends of a correction, its reason. */
export async function LineMarks({ line }: { line: LedgerLine }) {
  const { t, formats } = await words()
  const { kind, list, reason, reversesSeq, reversedBySeq } = line
  return (
    <small className="block text-note text-soft">
      {list && <Mark>{t(`common.lists.${list}`)}</Mark>}
      {isLate(line) && (
        <Mark strong>{t('ledger.line.late', { date: formats.date(line.occurredOn) })}</Mark>
      )}
      {!line.spendable && <Mark>{t('ledger.line.onlyRanks')}</Mark>}
      {kind === 'EARN' && !line.ranks && <Mark>{t('ledger.line.onlyBalance')}</Mark>}
      {reversesSeq !== null && (
        <Mark>
          <a href={`/office/ledger/${reversesSeq}`}>
            {t('ledger.line.reverses', { seq: String(reversesSeq) })}
          </a>
        </Mark>
      )}
      {reversedBySeq !== null && (
        <Mark strong>
          <a href={`/office/ledger/${reversedBySeq}`}>
            {t('ledger.line.reversed', { seq: String(reversedBySeq) })}
          </a>
        </Mark>
      )}
      {reason && <Mark>{reason}</Mark>}
    </small>
  )
}

function Mark({ strong, children }: { strong?: boolean; children: ReactNode }) {
  return <span className={`me-3 ${strong ? 'font-bold text-straw' : ''}`}>{children}</span>
}
