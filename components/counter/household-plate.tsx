import type { ReactNode } from 'react'
import { formatPoints } from '@/lib/messages/formats'

/** Who stands at the counter: large, and with nothing that a crowd should not read. */
export function HouseholdPlate(props: {
  /** 12号 张小明 */
  household: string
  group: string
  points?: { label: string; spendable: number; unit: string }
  /** What waits for the next window, in one line. */
  note?: string
  /**
   * The way to another household, where no field listens for the next one: on the till. There a
   * phone leaves the points to the till's bar, so that the goods begin on its first screen.
   */
  other?: ReactNode
}) {
  const { household, group, points, note, other } = props
  return (
    <header className="mb-4 border-2 border-ink bg-sheet px-4 py-2 max-sm:mb-2 max-sm:px-3 max-sm:py-1">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 max-sm:gap-x-2">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-4">
          <h1 className="font-serif text-title max-sm:text-lead">{household}</h1>
          <p>{group}</p>
        </div>
        {points && (
          <p className={`flex flex-wrap items-baseline gap-x-3 ${other ? 'max-sm:hidden' : ''}`}>
            <span>{points.label}</span>
            <strong className="text-[3.5em] leading-none whitespace-nowrap">
              {formatPoints(points.spendable)}
            </strong>
            <span>{points.unit}</span>
          </p>
        )}
        {other && <div className="screen-only">{other}</div>}
      </div>
      {note && <p className="mt-2 border-t border-line pt-2">{note}</p>}
    </header>
  )
}
