import type { Translator } from '@/lib/messages/translator'
import { words } from '@/lib/request/words'

export interface TallyCounts {
  passed: number
  declined: number
  postponed: number
  lying?: number
}

const kinds = ['passed', 'declined', 'postponed', 'lying'] as const

/** 通过 11 · 不通过 1 · 缓议 1, what is none left out; '' for nothing at all. */
export function tallyText(t: Translator, counts: TallyCounts): string {
  return partsOf(t, counts)
    .map(({ text }) => text)
    .join(' · ')
}

/** The same, each in its colour. */
export async function Tally(props: { counts: TallyCounts }) {
  const { t } = await words()
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {partsOf(t, props.counts).map(({ kind, text }) => (
        <span key={kind} className={looks[kind]}>
          {text}
        </span>
      ))}
    </span>
  )
}

function partsOf(t: Translator, counts: TallyCounts) {
  return kinds.flatMap((kind) => {
    const count = counts[kind] ?? 0
    return count === 0
      ? []
      : [{ kind, text: t(`meetings.tally.${kind}`, { count: String(count) }) }]
  })
}

const looks: Record<(typeof kinds)[number], string> = {
  passed: 'text-jade',
  declined: 'text-lacquer',
  postponed: 'text-straw',
  lying: 'font-bold',
}
