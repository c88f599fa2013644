import { deeds } from '@/lib/access/deeds'
import type { Reader } from '@/lib/db/client'
import type { CivilDate } from '@/lib/shared/civil-date'
import { type Decider, undecided, whyNotBy, whyNotConfirmed } from './who-may-decide'

/** Somebody with a sign-in of today who may review, with the households they leave to others. */
export type Reviewer = Decider & { name: string }

/** The village's reviewers, first come first. */
export async function reviewersOf(reader: Reader, villageId: string): Promise<Reviewer[]> {
  return peopleOf(reader, villageId, {
    roles: { some: { role: { in: [...deeds['claim.review']] } } },
  })
}

async function peopleOf(
  reader: Reader,
  villageId: string,
  which: {
    id?: string
    roles?: { some: { role: { in: (typeof deeds)['claim.review'][number][] } } }
  },
): Promise<Reviewer[]> {
  const staff = await reader.staff.findMany({
    where: { villageId, retiredAt: null, ...which },
    select: {
      id: true,
      name: true,
      householdId: true,
      relatives: { select: { householdId: true } },
    },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    take: 60,
  })
  const near = staff.flatMap(({ householdId, relatives }) => [
    ...(householdId === null ? [] : [householdId]),
    ...relatives.map((relative) => relative.householdId),
  ])
  const merged = await reader.household.findMany({
    where: { villageId, mergedIntoId: { in: [...new Set(near)] } },
    select: { id: true, mergedIntoId: true },
  })
  return staff.map(({ id: staffId, name, householdId, relatives }) => {
    const theirs = relatives.map((relative) => relative.householdId)
    const carriedOn = merged.filter(
      ({ mergedIntoId }) =>
        mergedIntoId !== null && [householdId, ...theirs].includes(mergedIntoId),
    )
    return {
      staffId,
      name,
      householdId,
      relativeIds: [...theirs, ...carriedOn.map(({ id }) => id)],
    }
  })
}

/** Claims of one sheet that one person leaves for one reason, and what is possible for them. */
export interface LeftClaims {
  ruleName: string
  occurredOn: CivilDate
  why: 'RECORDER' | 'HOUSEHOLD' | 'TYPIST'
  /** By number; all of them, to be named or counted. */
  households: { number: number; headName: string }[]
  /** Who is at the table and may confirm them. */
  here: string[]
  /** Who may review them in 评积分 when the meeting has ended. */
  later: string[]
}

/** What still lies before a meeting and a person leaves to others, by sheet and reason. */
export async function leftToOthers(
  reader: Reader,
  typist: Reviewer & { villageId: string },
  meetingId: string,
  confirmerId: string,
): Promise<LeftClaims[]> {
  const { villageId } = typist
  const [confirmer] = await peopleOf(reader, villageId, { id: confirmerId })
  if (!confirmer) return []
  const claims = await reader.claim.findMany({
    where: { villageId, meetingId, status: { in: [...undecided] } },
    include: { household: { select: { id: true, number: true, headName: true } } },
    orderBy: [{ occurredOn: 'asc' }, { household: { number: 'asc' } }],
  })
  const present = await presentAt(reader, villageId, meetingId)
  const reviewers = await reviewersOf(reader, villageId)
  const groups = new Map<string, LeftClaims>()
  for (const claim of claims) {
    const code = whyNotConfirmed(confirmer, typist, claim)?.code
    if (!code) continue
    const why = whys[code] ?? 'HOUSEHOLD'
    const here = reviewers.filter(
      (person) =>
        present.has(person.staffId) &&
        person.staffId !== typist.staffId &&
        !whyNotConfirmed(person, typist, claim),
    )
    const left = {
      ruleName: claim.ruleName,
      occurredOn: claim.occurredOn,
      why,
      here: here.map(({ name }) => name),
      later: reviewers.filter((person) => !whyNotBy(person, claim)).map(({ name }) => name),
    }
    const key = JSON.stringify([claim.batchId, left])
    const group = groups.get(key) ?? { ...left, households: [] }
    group.households.push(claim.household)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const whys: Partial<Record<string, LeftClaims['why']>> = {
  RECORDER_CANNOT_REVIEW: 'RECORDER',
  TYPISTS_HOUSEHOLD: 'TYPIST',
}

async function presentAt(reader: Reader, villageId: string, meetingId: string) {
  const people = await reader.meetingPerson.findMany({
    where: { villageId, meetingId },
    select: { staffId: true },
  })
  return new Set(people.map(({ staffId }) => staffId))
}
