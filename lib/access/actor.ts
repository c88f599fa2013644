import { type CivilDate, civilDateOf } from '@/lib/shared/civil-date'
import { type Refused, refuse } from '@/lib/shared/result'
import { type Deed, mayDo, type Role } from './deeds'

/** Who acts, for which village, and at what moment. Made once per request from the session. */
export interface Actor {
  villageId: string
  staffId: string
  name: string
  roles: readonly Role[]
  /** The household the person lives in, if any. */
  householdId: string | null
  /** Declared relatives' households. */
  relativeIds: readonly string[]
  /** The groups the person is 组长 of. */
  groupIds: readonly string[]
  now: Date
}

export function todayOf(actor: Actor): CivilDate {
  return civilDateOf(actor.now)
}

/** NOT_ALLOWED when none of the person's parts may do it. Every verb asks this first. */
export function refuseUnless(actor: Actor, deed: Deed): Refused | undefined {
  return mayDo(actor.roles, deed) ? undefined : refuse('NOT_ALLOWED')
}

/** The groups this person records for; null for a person who records for the whole village. */
export function groupsRecordedBy(actor: Pick<Actor, 'roles' | 'groupIds'>) {
  return mayDo(actor.roles, 'claim.record-everywhere') ? null : actor.groupIds
}

/** A 组长 records for the own group alone: OTHER_GROUP. */
export function refuseOtherGroup(
  actor: Actor,
  household: { groupId: string; number: number; headName: string },
): Refused | undefined {
  const groups = groupsRecordedBy(actor)
  if (groups === null || groups.includes(household.groupId)) return undefined
  return refuse('OTHER_GROUP', {
    figures: { number: household.number, head: household.headName },
  })
}

/** Nobody decides for their own house or for declared relatives: OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD. */
export function refuseOwnHousehold(
  actor: Pick<Actor, 'householdId' | 'relativeIds'>,
  household: { id: string; number: number; headName: string },
): Refused | undefined {
  const figures = { number: household.number, head: household.headName }
  if (household.id === actor.householdId) return refuse('OWN_HOUSEHOLD', { figures })
  if (actor.relativeIds.includes(household.id)) return refuse('RELATIVES_HOUSEHOLD', { figures })
  return undefined
}
