import type { Reader } from '@/lib/db/client'
import { type DeedInBook, deedsInBook } from '@/lib/earning/deeds-in-book'
import { type Caps, reachedCap } from '@/lib/rules/caps'
import { monthOf, quarterOf } from '@/lib/shared/civil-date'
import type { Refusal } from '@/lib/shared/result'

interface Deed {
  householdId: string
  ruleId: string
  occurredOn: string
  memberName: string | null
  points: number
}

interface KnownDeed {
  occurredOn: string
  memberName: string | null
  points: number
  declined: boolean
  /** A line of the file stands for it already, or it came in by this very file. */
  taken: boolean
}

/**
 * What the households of a file have by its rules, the file's own lines included as they are
 * accepted. A deed of the file is the same as one of the book when household, rule, day, member and
 * points are; each stands for one, so that two equal deeds of a day stay two
 * (docs/decisions/0026).
 */
export class DeedHistory {
  readonly #deeds = new Map<string, KnownDeed[]>()

  static async of(
    reader: Reader,
    villageId: string,
    lines: readonly Pick<Deed, 'householdId' | 'ruleId' | 'occurredOn'>[],
    importId: string,
  ): Promise<DeedHistory> {
    const history = new DeedHistory()
    for (const deed of await deedsInBook(reader, villageId, askedFor(lines)))
      history.#know(deed, importId)
    return history
  }

  #know(deed: DeedInBook, importId: string): void {
    const { occurredOn, memberName, points } = deed
    const declined = deed.declined === 1
    this.#of(deed).push({
      occurredOn,
      memberName,
      points,
      declined,
      taken: deed.importId === importId,
    })
  }

  #of({ householdId, ruleId }: Pick<Deed, 'householdId' | 'ruleId'>): KnownDeed[] {
    const key = `${householdId} ${ruleId}`
    const known = this.#deeds.get(key) ?? []
    this.#deeds.set(key, known)
    return known
  }

  /** Whether the book has this deed already; it then stands for no other line. */
  take(deed: Deed): boolean {
    const same = this.#of(deed).find(
      (known) =>
        !known.taken &&
        known.occurredOn === deed.occurredOn &&
        known.memberName === deed.memberName &&
        known.points === deed.points,
    )
    if (same) same.taken = true
    return same !== undefined
  }

  hasOn(deed: Deed): boolean {
    return this.#of(deed).some(
      ({ occurredOn, declined }) => occurredOn === deed.occurredOn && !declined,
    )
  }

  overCap(
    deed: Deed,
    caps: Caps,
    household: { number: number; headName: string },
  ): Refusal | undefined {
    if (caps.capMonth === null && caps.capQuarter === null && caps.capYear === null)
      return undefined
    const month = monthOf(deed.occurredOn)
    const soFar = { month: 0, quarter: 0, year: 0 }
    for (const { occurredOn, points, declined } of this.#of(deed)) {
      if (declined || occurredOn.slice(0, 4) !== month.slice(0, 4)) continue
      soFar.year += points
      if (quarterOf(monthOf(occurredOn)) === quarterOf(month)) soFar.quarter += points
      if (monthOf(occurredOn) === month) soFar.month += points
    }
    const reached = reachedCap(caps, soFar, deed.points)
    if (!reached) return undefined
    const { number, headName: head } = household
    const { period, cap, left } = reached
    return { code: 'CAP_REACHED', figures: { number, head, period, cap, left } }
  }

  add(deed: Deed): void {
    const { occurredOn, memberName, points } = deed
    this.#of(deed).push({ occurredOn, memberName, points, declined: false, taken: true })
  }
}

/** Once per household and rule, over the whole years of its days: caps go by month, quarter, year. */
function askedFor(lines: readonly Pick<Deed, 'householdId' | 'ruleId' | 'occurredOn'>[]) {
  const asked = new Map<
    string,
    { householdId: string; ruleId: string; first: string; last: string }
  >()
  for (const { householdId, ruleId, occurredOn } of lines) {
    const key = `${householdId} ${ruleId}`
    const year = occurredOn.slice(0, 4)
    const before = asked.get(key)
    const first = `${year}-01-01`
    const last = `${year}-12-31`
    asked.set(key, {
      householdId,
      ruleId,
      first: before && before.first < first ? before.first : first,
      last: before && before.last > last ? before.last : last,
    })
  }
  return [...asked.values()]
}
