import type { ReactNode } from 'react'
import { checksInWords } from '@/components/board/checks-in-words'
import { Facts } from '@/components/ui/facts'
import type { BookSums } from '@/lib/audit/queries'
import type { LastAudit } from '@/lib/audit/report'
import type { BookHandedOver } from '@/lib/inspection/handover-queries'
import { type Words, words } from '@/lib/request/words'
import { sealText } from './seal-text'

/** When the book was last copied and a copy last restored; undefined where that is somebody else's part. */
export type LastCopies = { backup: Date | null; drill: Date | null } | undefined

interface BookFactsProps {
  book: BookHandedOver
  sums: BookSums
  audit: LastAudit | null
  copies: LastCopies
}

/** Sums and whether they agree, last recomputing, last line, last seal, last copies. */
export async function BookFacts({ book, sums, audit, copies }: BookFactsProps) {
  const said = await words()
  const { t, formats } = said
  const moment = (which: 'backup' | 'drill') => {
    if (!copies) return t('handover.book.elsewhere')
    const at = copies[which]
    return at ? formats.moment(at) : t('handover.book.never')
  }
  const ofClosed = {
    label: t('handover.book.ofClosed'),
    value: formats.points(sums.inBalances - book.balance),
  }
  const below = {
    label: t('handover.book.below'),
    value: t('handover.book.belowValue', {
      count: book.below,
      points: formats.points(book.belowSum),
    }),
  }
  return (
    <Facts
      items={[
        { label: t('handover.book.households'), value: formats.points(book.households) },
        { label: t('handover.book.inBalances'), value: formats.points(sums.inBalances) },
        ...(book.balance === sums.inBalances ? [] : [ofClosed]),
        ...(book.below > 0 ? [below] : []),
        { label: t('handover.book.inLines'), value: againstBalances(said, sums) },
        {
          label: t('handover.book.audit'),
          value: audit ? auditFound(said, audit) : t('handover.book.never'),
        },
        { label: t('handover.book.lines'), value: String(book.lines) },
        { label: t('handover.book.openMonth'), value: formats.month(book.openMonth) },
        { label: t('handover.book.seal'), value: sealText(said, book) },
        { label: t('handover.book.backup'), value: moment('backup') },
        { label: t('handover.book.drill'), value: moment('drill') },
      ]}
    />
  )
}

/** Whoever takes over signs for the balances: that the lines add up to them is said, or that not. */
function againstBalances({ t, formats }: Words, { inLines, inBalances }: BookSums): ReactNode {
  const points = formats.points(inLines)
  if (inLines === inBalances) return t('handover.book.equal', { points })
  const difference = formats.points(Math.abs(inBalances - inLines))
  return <strong>{t('handover.book.unequal', { points, difference })}</strong>
}

function auditFound(said: Words, { at, checked, differences, found = [] }: LastAudit): ReactNode {
  const { t, formats } = said
  const when = formats.moment(at)
  if (differences === 0) return t('handover.book.sound', { when, checked })
  const what = checksInWords(said, found) || 'none'
  return <strong>{t('handover.book.unsound', { when, checked, what })}</strong>
}
