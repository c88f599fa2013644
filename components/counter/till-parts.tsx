import type { ComponentProps, ReactNode } from 'react'
import { formatPoints } from '@/lib/messages/formats'

/** The two panes of the till: what can be taken, and the basket with its total. */
export function TillPanes({ shelf, basket }: { shelf: ReactNode; basket: ReactNode }) {
  return (
    <div className="grid gap-5 lg:grid-cols-[1fr_minmax(24rem,30rem)] lg:items-start">
      <section className="min-w-0">{shelf}</section>
      <section className="min-w-0 border-2 border-ink bg-sheet lg:sticky lg:top-4">
        {basket}
      </section>
    </div>
  )
}

/** Who stands at the counter: large, and with nothing that a crowd should not read. */
export function HouseholdPlate(props: {
  /** 12号 张小明 */
  household: ReactNode
  group?: ReactNode
  label: string
  spendable: number
  unit: string
}) {
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-4 border-double border-ink px-4 py-3">
      <div>
        <h1 className="font-serif text-title">{props.household}</h1>
        {props.group && <p className="text-soft">{props.group}</p>}
      </div>
      <p className="flex items-baseline gap-2">
        <span>{props.label}</span>
        <strong className="text-figure">{formatPoints(props.spendable)}</strong>
        <span>{props.unit}</span>
      </p>
    </header>
  )
}

/** The keys of the shelf. */
export function GoodKeys({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-4 2xl:grid-cols-5">
      {children}
    </div>
  )
}

interface GoodKeyProps extends Omit<ComponentProps<'button'>, 'children' | 'className' | 'name'> {
  /** The number to type for it. */
  number: number
  good: string
  price: ReactNode
  /** What is left, or why it cannot be taken now. */
  left: ReactNode
  /** How many lie in the basket. */
  taken?: number
  /** As a form field, where a press is sent to the server. */
  field?: string
}

/** One good as a key: its number, name, points and what is left. */
export function GoodKey({ number, good, price, left, taken = 0, field, ...button }: GoodKeyProps) {
  return (
    <button
      {...button}
      name={field}
      className="key relative grid min-h-32 content-between gap-1 px-3 py-2 text-start leading-tight"
    >
      <span className="flex items-start justify-between gap-2">
        <kbd className="min-w-[1.8em] rounded-slip border border-current px-1 text-center font-sans text-note">
          {number}
        </kbd>
        {taken > 0 && (
          <span className="min-w-[2em] rounded-slip bg-ink px-2 text-center font-bold text-cream">
            ×{taken}
          </span>
        )}
      </span>
      <span className="font-serif text-lead font-bold">{good}</span>
      <span className="flex flex-wrap items-baseline justify-between gap-x-2">
        <strong className="text-lead">{price}</strong>
        <span className="text-note text-soft">{left}</span>
      </span>
    </button>
  )
}

export interface BasketLine {
  key: string
  good: string
  /** 25 分 × 2 */
  each: ReactNode
  /** A `Stepper`, or the plain figure on a slip. */
  quantity: ReactNode
  points: number
}

/** What lies in the basket, line by line. */
export function BasketLines({ lines, empty }: { lines: readonly BasketLine[]; empty: ReactNode }) {
  if (lines.length === 0) return <p className="px-4 py-8 text-center text-soft">{empty}</p>
  return (
    <ul className="list-none">
      {lines.map(({ key, good, each, quantity, points }) => (
        <li
          key={key}
          className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2"
        >
          <span className="min-w-0 leading-tight">
            <span className="block font-bold">{good}</span>
            <span className="text-note text-soft">{each}</span>
          </span>
          <strong className="min-w-[3em] text-end text-lead">{formatPoints(points)}</strong>
          <span className="col-span-2">{quantity}</span>
        </li>
      ))}
    </ul>
  )
}

/** The total as a till shows it, and what stays in the book after it. */
export function TillTotal(props: {
  label: string
  total: number
  afterLabel: string
  after: number
  unit: string
  /** Not enough: how much is missing, in words. */
  short?: ReactNode
}) {
  const { label, total, afterLabel, after, unit, short } = props
  return (
    <div
      aria-live="polite"
      className="border-t-4 border-double border-ink bg-ink px-4 py-3 text-cream print:bg-sheet print:text-ink"
    >
      <p className="flex items-baseline justify-between gap-4">
        <span>{label}</span>
        <span>
          <strong className="text-figure">{formatPoints(total)}</strong> {unit}
        </span>
      </p>
      <p className="flex items-baseline justify-between gap-4">
        <span>{short ?? afterLabel}</span>
        {!short && (
          <span>
            <strong className="text-lead">{formatPoints(after)}</strong> {unit}
          </span>
        )}
      </p>
    </div>
  )
}
