import type { Refusal } from '@/lib/shared/result'

/** So many households are named one by one. */
const mostNamed = 3

/**
 * A whole sheet is refused for one reason: that is one sentence, which names the first household and
 * how many there are (`households`), and not one sentence for each.
 */
export function saidOnce(refusals: readonly Refusal[]): Refusal[] {
  const alike = new Map<string, Refusal[]>()
  for (const refusal of refusals) {
    const { number: _, head: __, ...figures } = refusal.figures ?? {}
    const key = JSON.stringify([refusal.code, refusal.field, figures])
    alike.set(key, [...(alike.get(key) ?? []), refusal])
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first || same.length <= mostNamed) return same
    return [{ ...first, figures: { ...first.figures, households: same.length } }]
  })
}
