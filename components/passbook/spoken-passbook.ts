import type { LedgerLine } from '@/lib/ledger/queries'
import { formatPoints } from '@/lib/messages/formats'
import type { Words } from '@/lib/request/words'
import { reasonOf } from './passbook-line'

/** Lines that are read out. */
const spokenLines = 3

/** The balance and the last lines as somebody would read them to their grandmother. */
export function spokenPassbook(
  head: { number: number; headName: string; balance: number },
  lines: readonly LedgerLine[],
  words: Pick<Words, 't' | 'formats'>,
): string[] {
  const { t, formats } = words
  const { balance } = head
  const moved = lines.filter(({ spendable }) => spendable).slice(0, spokenLines)
  return [
    t('passbook.owner', { number: String(head.number), head: head.headName }),
    t(`passbook.aloud.${balance < 0 ? 'debt' : 'balance'}`, {
      points: formatPoints(Math.abs(balance)),
    }),
    ...moved.map((line) =>
      t(`passbook.aloud.${line.points < 0 ? 'out' : 'in'}`, {
        date: formats.day(line.occurredOn),
        reason: reasonOf(line, words),
        points: formatPoints(Math.abs(line.points)),
      }),
    ),
  ]
}
