import type { ReactNode } from 'react'
import { formatPoints } from '@/lib/messages/formats'

export interface LedgerLine {
  key: string
  /** Short: the year stands in the heading or changes rarely. */
  date: string
  reason: ReactNode
  /** 补记, 更正, who did it: smaller, under the reason. */
  note?: ReactNode
  /** As it changed the balance: negative goes to the column "out". */
  points: number
  balance: number
}

export interface LedgerPageProps {
  caption: string
  heads: { date: string; reason: string; in: string; out: string; balance: string }
  lines: readonly LedgerLine[]
}

/** A page of a bank passbook: ruled lines, one entry each. On a phone each entry takes two lines. */
export function LedgerPage({ caption, heads, lines }: LedgerPageProps) {
  return (
    <table className="w-full border-collapse max-sm:block sm:border-b-2 sm:border-ink">
      <caption className="pb-2 text-start font-serif text-lead font-bold max-sm:block">
        {caption}
      </caption>
      <thead className="max-sm:sr-only">
        <tr className="border-t-2 border-b-4 border-ink bg-sheet [border-bottom-style:double]">
          <th scope="col" className="px-3 py-2 text-start">
            {heads.date}
          </th>
          <th scope="col" className="px-3 py-2 text-start">
            {heads.reason}
          </th>
          <th scope="col" className={figureHead}>
            {heads.in}
          </th>
          <th scope="col" className={figureHead}>
            {heads.out}
          </th>
          <th scope="col" className={figureHead}>
            {heads.balance}
          </th>
        </tr>
      </thead>
      <tbody className="bg-sheet max-sm:block max-sm:border-y-2 max-sm:border-ink">
        {lines.map((line) => (
          <LedgerRow key={line.key} line={line} heads={heads} />
        ))}
      </tbody>
    </table>
  )
}

const figureHead = 'border-s border-line px-3 py-2 text-end whitespace-nowrap'

// On a phone: date | change above, reason | balance below.
const rowOnPhone =
  'max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:px-3 max-sm:py-2 max-sm:[&>*]:p-0 max-sm:[&>*]:border-0'

function LedgerRow({ line, heads }: { line: LedgerLine; heads: LedgerPageProps['heads'] }) {
  const { date, reason, note, points, balance } = line
  const change = formatPoints(Math.abs(points))
  return (
    <tr className={`border-b border-line last:border-0 ${rowOnPhone}`}>
      <td className="px-3 py-3 align-baseline whitespace-nowrap max-sm:row-start-1">{date}</td>
      <th
        scope="row"
        className="px-3 py-3 text-start align-baseline font-normal max-sm:row-start-2"
      >
        {reason}
        {note && <span className="block text-note text-soft">{note}</span>}
      </th>
      <FigureCell head={heads.in} sign="+" hidden={points <= 0} look="font-bold text-jade">
        {change}
      </FigureCell>
      <FigureCell head={heads.out} sign="−" hidden={points >= 0} look="font-bold text-lacquer">
        {change}
      </FigureCell>
      <td className={`${figureCell} max-sm:row-start-2`}>
        <span className="me-2 text-note text-soft sm:hidden">{heads.balance}</span>
        {formatPoints(balance)}
      </td>
    </tr>
  )
}

const figureCell =
  'border-s border-line px-3 py-3 text-end align-baseline whitespace-nowrap max-sm:col-start-2'

/** In or out: the column says which on paper, the sign says it on a phone. */
function FigureCell(props: {
  head: string
  sign: string
  hidden: boolean
  look: string
  children: ReactNode
}) {
  return (
    <td className={`${figureCell} max-sm:row-start-1 ${props.hidden ? 'max-sm:hidden' : ''}`}>
      {!props.hidden && (
        <>
          <span className="me-2 text-note text-soft sm:hidden">{props.head}</span>
          <span className={props.look}>
            <span className="sm:hidden">{props.sign}</span>
            {props.children}
          </span>
        </>
      )}
    </td>
  )
}
