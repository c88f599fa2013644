import type { ReactNode } from 'react'
import { formatPoints } from '@/lib/messages/formats'

/** The first page of a passbook: whose it is, and the balance in figures nobody needs glasses for. */
export function BalanceHead(props: {
  /** 12号 张小明 · 一组 */
  household: ReactNode
  label: string
  balance: number
  unit: string
  /** Below zero: 以后挣的分先抵. Or what of it can be spent in this window. */
  note?: ReactNode
}) {
  return (
    <header className="mb-6 border-2 border-ink bg-sheet px-4 py-4">
      <h1 className="font-serif text-lead">{props.household}</h1>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
        <span>{props.label}</span>
        <strong className={`text-figure sm:text-[5rem] ${props.balance < 0 ? 'text-lacquer' : ''}`}>
          {formatPoints(props.balance)}
        </strong>
        <span>{props.unit}</span>
      </p>
      {props.note && <p className="mt-1 text-soft">{props.note}</p>}
    </header>
  )
}
