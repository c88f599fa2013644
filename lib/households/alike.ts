/** A name, and the households where somebody bears it; `head` says that the head does. */
export interface BorneName {
  name: string
  bearers: readonly { number: number; head: boolean }[]
}

/** Two households that share names, the smaller number first. */
export interface AlikePair {
  number: number
  otherNumber: number
  /** Names that both have. */
  shared: number
  sameHead: boolean
  sameGroup: boolean
}

/** A name that more households of one place have is a common name, and says nothing of two of them. */
const mostBearers = 20
/** Heads of one name in different groups that are worth a look when nothing else is alike. */
const mostNamesakes = 4

// both facts in one number, and one number for a pair: a village of 5,500 households has hundreds
// of thousands of pairs to count
const head = 1_000
const pairs = 1_000_000

/**
 * Pairs that may be one household: that share two names and more, or the head's. Those that share
 * most come first, of the same group before others; a head's name alone in different groups last,
 * and only while few heads bear it.
 */
export function alikePairs(
  names: readonly BorneName[],
  groupOf: ReadonlyMap<number, string>,
): AlikePair[] {
  const counts = new Map<number, number>()
  for (const { bearers } of names)
    for (const some of comparable(bearers, groupOf)) countPairs(counts, some)
  const headsNamed = namesakesOf(names)
  const alike: AlikePair[] = []
  for (const [key, count] of counts) {
    const number = Math.floor(key / pairs)
    const otherNumber = key % pairs
    const shared = count % head
    const sameHead = count >= head
    if (shared < 2 && !sameHead) continue
    const sameGroup = groupOf.get(number) === groupOf.get(otherNumber)
    if (shared < 2 && !sameGroup && (headsNamed.get(number) ?? 0) > mostNamesakes) continue
    alike.push({ number, otherNumber, shared, sameHead, sameGroup })
  }
  return alike.sort(
    (a, b) =>
      Number(isWeak(a)) - Number(isWeak(b)) ||
      b.shared - a.shared ||
      Number(b.sameGroup) - Number(a.sameGroup) ||
      a.number - b.number ||
      a.otherNumber - b.otherNumber,
  )
}

/** A head's name in another group, and nothing besides. */
function isWeak({ shared, sameGroup }: AlikePair): boolean {
  return shared < 2 && !sameGroup
}

/** All who bear a name, of a common one group by group. */
function comparable(
  bearers: BorneName['bearers'],
  groupOf: ReadonlyMap<number, string>,
): BorneName['bearers'][] {
  if (bearers.length <= mostBearers) return [bearers]
  const byGroup = new Map<string | undefined, BorneName['bearers'][number][]>()
  for (const bearer of bearers) {
    const group = groupOf.get(bearer.number)
    const some = byGroup.get(group)
    if (some) some.push(bearer)
    else byGroup.set(group, [bearer])
  }
  return [...byGroup.values()].filter((some) => some.length <= mostBearers)
}

function countPairs(counts: Map<number, number>, bearers: BorneName['bearers']): void {
  for (const [n, one] of bearers.entries())
    for (const other of bearers.slice(n + 1)) {
      if (one.number === other.number) continue
      const [low, high] = one.number < other.number ? [one, other] : [other, one]
      const key = low.number * pairs + high.number
      counts.set(key, (counts.get(key) ?? 0) + 1 + (one.head && other.head ? head : 0))
    }
}

/** How many heads bear the name of each household's head. */
function namesakesOf(names: readonly BorneName[]): Map<number, number> {
  const namesakes = new Map<number, number>()
  for (const { bearers } of names) {
    const heads = bearers.filter((bearer) => bearer.head)
    for (const { number } of heads) namesakes.set(number, heads.length)
  }
  return namesakes
}
