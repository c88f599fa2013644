import { formatChange, formatPoints } from '@/lib/messages/formats'

/** Points as a figure, with a real minus sign. `change` writes +20 and −12, green and red. */
export function Points({ points, change }: { points: number; change?: boolean }) {
  if (!change) return <span className="whitespace-nowrap">{formatPoints(points)}</span>
  const colour = points < 0 ? 'text-lacquer' : points > 0 ? 'text-jade' : ''
  return <span className={`whitespace-nowrap ${colour}`}>{formatChange(points)}</span>
}
