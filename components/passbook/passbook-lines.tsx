import type { LedgerLine } from '@/lib/ledger/queries'
import type { PassbookDoubts } from '@/lib/months/objection-queries'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { withDoubts } from './doubts-of-line'
import { LedgerPage } from './ledger-page'
import { passbookLine } from './passbook-line'

/** A household's lines of the book as its passbook shows them, newest first. */
export async function PassbookLines(props: {
  lines: readonly LedgerLine[]
  /** In the household's own passbook: what is in doubt, and the way to say so. */
  doubts?: { asked: PassbookDoubts; today: CivilDate }
  /** In the office: the page of a line. */
  hrefOf?: (line: LedgerLine) => string
}) {
  const { lines, doubts, hrefOf } = props
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
      doubtLabel={t('objections.own.link')}
      lines={lines.map((line) => {
        const written = { ...passbookLine(line, asked), href: hrefOf?.(line) }
        // a household does not see the photos of a deed that was taken back
        if (!hrefOf && line.reversedBySeq !== null) written.photos = []
        return doubts ? withDoubts(written, line, doubts.asked, doubts.today, asked) : written
      })}
    />
  )
}
