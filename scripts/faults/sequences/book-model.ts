import type { EntryKind } from '@/lib/ledger/entry-kinds'
import {
  type CivilDate,
  type CivilMonth,
  monthOf,
  monthsOf,
  type Period,
  quarterOf,
  yearOf,
} from '@/lib/shared/civil-date'

/*
 * The rules of the book, written down a second time and as simply as can be: lists and sums in
 * memory, no balance that is kept, no lock and no SQL. What the book does is compared with it.
 */

export interface House {
  id: string
  number: number
  head: string
  /** Those who live there, the head among them. */
  people: string[]
  closed: boolean
  /** The household that carries this one on. */
  heir: House | undefined
}

export interface Line {
  id: string
  seq: number
  kind: EntryKind
  house: House
  points: number
  spendable: boolean
  ranks: boolean
  countsIn: CivilMonth
  occurredOn: CivilDate
  recordedBy: Who
  reverses?: Line
  reversedBy?: Line
  /** The other half of a transfer. */
  pair?: Line
  claim?: Claim
}
/** A line that a deed has to bring, before it has its number. */
export type LineDraft = Omit<Line, 'id' | 'seq' | 'pair' | 'reversedBy'>

export type Who = 'manager' | 'recorder' | 'reviewer' | 'clerk'

export interface Claim {
  id: string
  sheetId: string
  house: House
  rule: ModelRule
  points: number
  occurredOn: CivilDate
  told: boolean
  recordedBy: Who
  status: 'OPEN' | 'PASSED' | 'DECLINED' | 'WITHDRAWN'
  meeting: Meeting | undefined
  line?: Line
}

export type Vote = 'PASS' | 'DECLINE' | 'POSTPONE'

/** A table of deeds that was brought in, and the claim it brought. */
export interface Brought {
  importId: string
  claim: Claim
  undone: boolean
}

export interface Meeting {
  id: string
  over: boolean
  said: Map<Claim, Vote>
}

export interface ModelRule {
  key: string
  name: string
  list: 'SOCIAL' | 'FAMILY' | 'BONUS' | 'DEDUCTION'
  scale: 'FIXED' | 'PER_UNIT' | 'RANGE'
  points: number
  range?: [least: number, most: number]
  caps?: Partial<Record<'month' | 'quarter' | 'year', number>>
  /** Whoever recorded it may review it. */
  alone?: boolean
}

export interface Shelf {
  id: string
  name: string
  points: number
  stock: number
  limit: number | null
}

export interface ModelWindow {
  id: string
  kind: 'QUARTER' | 'YEAR_END'
  state: 'PLANNED' | 'OPEN' | 'CLOSED'
  cutoff: CivilMonth
  opensOn: CivilDate
  closesOn: CivilDate
  expiry?: { expiresOn: CivilDate; withdrawn: boolean; done: boolean }
}

export interface Handed {
  id: string
  house: House
  window: ModelWindow
  points: number
  goods: Map<Shelf, number>
  cancelled: boolean
}

export interface Doubt {
  id: string
  line: Line
  answered: boolean
}

export interface Notice {
  id: string
  first: CivilMonth
  last: CivilMonth
  until: CivilDate
  sealed: boolean
}

export class BookModel {
  readonly houses: House[] = []
  readonly lines: Line[] = []
  readonly claims: Claim[] = []
  readonly brought: Brought[] = []
  readonly meetings: Meeting[] = []
  readonly goods: Shelf[] = []
  readonly windows: ModelWindow[] = []
  readonly handed: Handed[] = []
  readonly doubts: Doubt[] = []
  readonly notices: Notice[] = []
  readonly months = new Map<CivilMonth, 'NOTICE' | 'SEALED'>()
  readonly redLists = new Map<Period, number>()
  openMonth: CivilMonth = '2026-07'
  noticeDays = 0
  /** Own household first, then relatives', of those who have any. */
  readonly near = new Map<Who, { own: House | undefined; relatives: House[] }>()

  get openWindow(): ModelWindow | undefined {
    return this.windows.find(({ state }) => state === 'OPEN')
  }

  get hanging(): Notice | undefined {
    return this.notices.find(({ sealed }) => !sealed)
  }

  balanceOf(house: House): number {
    return sum(this.lines.filter((line) => line.house === house && line.spendable))
  }

  /** What came in after the cut-off month and waits for the next window. */
  waitingOf(house: House, cutoff: CivilMonth): number {
    return sum(
      this.lines.filter(
        (line) =>
          (line.house === house || line.house.heir === house) &&
          line.countsIn > cutoff &&
          line.spendable &&
          line.points > 0 &&
          line.kind !== 'REFUND' &&
          line.kind !== 'TRANSFER' &&
          !line.reversedBy &&
          !(line.reverses && line.reverses.countsIn > cutoff),
      ),
    )
  }

  spendableIn(house: House, cutoff: CivilMonth): number {
    return this.balanceOf(house) - this.waitingOf(house, cutoff)
  }

  /** Points that rank, under the household that carries their earner on. */
  standing(period: Period): Map<House, number> {
    const months = monthsOf(period)
    const standing = new Map<House, number>()
    for (const { house, ranks, countsIn, points } of this.lines) {
      const earner = house.heir ?? house
      if (ranks && months.includes(countsIn))
        standing.set(earner, (standing.get(earner) ?? 0) + points)
    }
    return standing
  }

  /** Whether so many more points break a cap of the rule; everything counts that was not refused or taken back. */
  overCap(house: House, rule: ModelRule, day: CivilDate, points: number, but?: Claim): boolean {
    if (points <= 0) return false
    const counted = this.standingClaims(house, rule).filter((claim) => claim !== but)
    const within = { month: monthOf, quarter: quarterOfDay, year: yearOfDay }
    return (['month', 'quarter', 'year'] as const).some((period) => {
      const cap = rule.caps?.[period]
      const of = within[period]
      const soFar = sum(counted.filter(({ occurredOn }) => of(occurredOn) === of(day)))
      return cap !== undefined && points > Math.max(0, cap - soFar)
    })
  }

  standingClaims(house: House, rule: ModelRule): Claim[] {
    return this.claims.filter(
      (claim) =>
        claim.house === house &&
        claim.rule === rule &&
        claim.status !== 'DECLINED' &&
        claim.status !== 'WITHDRAWN' &&
        !claim.line?.reversedBy,
    )
  }

  /** A deed counts in its own month, or in the first that is open. */
  countsIn(day: CivilDate): CivilMonth {
    return monthOf(day) < this.openMonth ? this.openMonth : monthOf(day)
  }

  /** What follows from something older goes to who carries the household on. */
  today(house: House): House {
    return house.heir ?? house
  }

  whyNear(who: Who, house: House): string[] {
    const near = this.near.get(who)
    if (near?.own === house) return ['OWN_HOUSEHOLD']
    return near?.relatives.includes(house) ? ['RELATIVES_HOUSEHOLD'] : []
  }

  /** The opposite of a line. */
  reversalOf(line: Line, recordedBy: Who, countsIn = this.countsIn(line.occurredOn)): LineDraft {
    const { points, spendable, ranks, occurredOn } = line
    return {
      ...{ kind: 'REVERSAL', house: this.today(line.house), points: -points, spendable, ranks },
      ...{ countsIn, occurredOn, recordedBy, reverses: line },
    }
  }

  /** A line that moves the balance and no standing. */
  move(
    kind: EntryKind,
    house: House,
    points: number,
    { day, by }: { day: CivilDate; by: Who },
  ): LineDraft {
    return {
      ...{ kind, house, points, spendable: true, ranks: false },
      ...{ countsIn: this.countsIn(day), occurredOn: day, recordedBy: by },
    }
  }
}

function quarterOfDay(day: CivilDate): Period {
  return quarterOf(monthOf(day))
}

function yearOfDay(day: CivilDate): Period {
  return yearOf(monthOf(day))
}

export function sum(lines: readonly { points: number }[]): number {
  return lines.reduce((total, { points }) => total + points, 0)
}
