import type { HouseholdLiving } from '@/lib/households/input'
import type { KnownHousehold } from './household-lookup'

/** A household as a line names it; null for what the line does not say. */
export interface HouseholdItem {
  number: number | null
  headName: string
  groupName: string
  members: string[] | null
  living: HouseholdLiving | null
  ranked: boolean | null
  /** Of the household in the book that is meant. */
  householdId?: string
  /** Looked at before and told apart from everyone in the book. */
  fresh?: boolean
}

/** What the book keeps of a household and a table can say. */
export const householdFacts = ['headName', 'groupName', 'members', 'living', 'ranked'] as const
export type HouseholdFacts = Required<{
  [F in (typeof householdFacts)[number]]: NonNullable<HouseholdItem[F]>
}>

export function factsOf(known: KnownHousehold): HouseholdFacts {
  const { headName, groupName, living, ranked } = known
  return { headName, groupName, members: known.members.map(({ name }) => name), living, ranked }
}

/** What the household will be: what the line says, else what it is. */
export function factsAfter(known: HouseholdFacts, item: HouseholdItem): HouseholdFacts {
  const headName = item.headName
  return {
    headName,
    groupName: item.groupName || known.groupName,
    // a new head that was a member is no member beside; the old head is named by the line or leaves
    members: (item.members ?? known.members).filter((name) => name !== headName),
    living: item.living ?? known.living,
    ranked: item.ranked ?? known.ranked,
  }
}

export function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name))
}

/** Everything the form of a household holds; what a table cannot say stays as it is. */
export function changeInput(known: KnownHousehold, facts: HouseholdFacts) {
  return {
    householdId: known.id,
    number: known.number,
    ...facts,
    notRanked: !facts.ranked,
  }
}
