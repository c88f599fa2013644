import './ledger-page.css'
import { formatPoints } from '@/lib/messages/formats'

/** A line of the book as the passbook writes it. */
export interface PassbookLine {
  key: string
  date: string
  reason: string
  /** In the office: all that is known of the line, and where it is doubted and corrected. */
  href?: string
  /** 补记, 更正, who did it and who wrote it: under the reason, one line each. */
  notes: readonly string[]
  /** Links to the photos it was passed by. */
  photos?: readonly { href: string; label: string }[]
  /** As it changed the balance: negative goes to the column "out", 0 to neither. */
  points: number
  balance: number
  /** Where the household says that this line is wrong, while it can. */
  doubtHref?: string
}

export interface LedgerPageProps {
  caption: string
  heads: { date: string; reason: string; in: string; out: string; balance: string }
  lines: readonly PassbookLine[]
  /** What leads there. */
  doubtLabel: string
}

/**
 * A page of a bank passbook. Its looks stand once in the style sheet and not on each cell: this
 * table is most of what a villager's phone loads.
 */
export function LedgerPage({ caption, heads, lines, doubtLabel }: LedgerPageProps) {
  return (
    <table className="ledger">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.date}</th>
          <th scope="col">{heads.reason}</th>
          <th scope="col">{heads.in}</th>
          <th scope="col">{heads.out}</th>
          <th scope="col">{heads.balance}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(
          ({ key, date, reason, href, notes, photos = [], points, balance, doubtHref }) => (
            <tr key={key}>
              <td>{date}</td>
              <th scope="row">
                {href ? <a href={href}>{reason}</a> : reason}
                {notes.map((note) => (
                  <small key={note}>{note}</small>
                ))}
                {photos.map(({ href, label }) => (
                  <a key={href} href={href}>
                    {label}
                  </a>
                ))}
                {doubtHref && <a href={doubtHref}>{doubtLabel}</a>}
              </th>
              <td>{points > 0 && formatPoints(points)}</td>
              <td>{points < 0 && formatPoints(-points)}</td>
              <td data-label={heads.balance}>{formatPoints(balance)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
