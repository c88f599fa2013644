import type { Actor } from '@/lib/access/actor'
import type { SplitHouseholdInput } from '@/lib/households/change-input'
import { mergeHousehold } from '@/lib/households/merge-household'
import { splitHousehold } from '@/lib/households/split-household'
import { newId } from '@/lib/shared/id'
import { at, on, type TestVillage } from './village'

/** What a change says by itself, on a day. */
export function changeOf(householdId: string, day: string) {
  return {
    changeId: newId(at(day)),
    householdId,
    holdsFrom: day,
    decidedBy: '村民代表会议',
    note: null,
  }
}

/** Splits a household of the test village; its members are 家人1, 家人2 … */
export function split(
  village: TestVillage,
  day: string,
  householdId: string,
  input: Partial<SplitHouseholdInput> & { headName: string },
  who: Actor = village.manager,
) {
  return village.db.write((tx) =>
    splitHousehold(tx, on(day, who), {
      ...changeOf(householdId, day),
      people: [input.headName],
      groupName: '一组',
      number: null,
      points: null,
      ...input,
    }),
  )
}

export function merge(
  village: TestVillage,
  day: string,
  householdId: string,
  intoNumber: number,
  who: Actor = village.manager,
) {
  return village.db.write((tx) =>
    mergeHousehold(tx, on(day, who), { ...changeOf(householdId, day), intoNumber }),
  )
}
