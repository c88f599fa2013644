import type { LedgerLine } from '@/lib/ledger/queries'
import { words } from '@/lib/request/words'
import { LedgerPage } from './ledger-page'
import { passbookLine } from './passbook-line'

/** A household's lines of the book as its passbook shows them, newest first. */
export async function PassbookLines({ lines }: { lines: readonly LedgerLine[] }) {
  const asked = await words()
  const { t } = asked
  if (lines.length === 0) return <p>{t('passbook.lines.none')}</p>
  return (
    <LedgerPage
      caption={t('passbook.lines.caption')}
      heads={{
        date: t('passbook.lines.date'),
        reason: t('passbook.lines.reason'),
        in: t('passbook.lines.in'),
        out: t('passbook.lines.out'),
        balance: t('passbook.lines.balance'),
      }}
      lines={lines.map((line) => passbookLine(line, asked))}
    />
  )
}
