import { formatPoints } from '@/lib/messages/formats'
import { words } from '@/lib/request/words'

export interface SlipLine {
  position: number
  goodName: string
  quantity: number
  /** Each. */
  points: number
}

/** What was handed over, as it was named and priced then. */
export async function SlipLines({ lines }: { lines: readonly SlipLine[] }) {
  const { t } = await words()
  return (
    <ul className="list-none border-y border-ink">
      {lines.map(({ position, goodName, quantity, points }) => (
        <li
          key={position}
          className="flex justify-between gap-4 border-b border-line py-1 last:border-0"
        >
          <span>{t('counter.done.line', { name: goodName, quantity })}</span>
          <span className="whitespace-nowrap">{formatPoints(points * quantity)}</span>
        </li>
      ))}
    </ul>
  )
}
