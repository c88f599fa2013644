import type { Actor } from '@/lib/access/actor'
import { day } from '@/lib/testing/sheets'
import { expectDone, on, type TestVillage } from '@/lib/testing/village'
import type { ActivityInput, CloseActivityInput } from './activity-input'
import { closeActivity } from './close-activity'
import { planActivity } from './plan-activity'
import { signInHouseholds, signInTyped, undoLastSignIn } from './sign-in'

/** The clean-up of the day these tests write on. */
export function activityOf(
  village: TestVillage,
  { rule = 'clean-up', ...change }: Partial<ActivityInput> & { rule?: string | null } = {},
): ActivityInput {
  return {
    kind: 'CLEAN_UP',
    title: '村道清扫',
    place: '村委会门口',
    heldOn: day,
    startsAt: '08:30',
    partner: null,
    ruleId: rule === null ? null : (village.rules[rule] ?? ''),
    hours: null,
    places: null,
    bring: null,
    ...change,
  }
}

export async function planned(
  village: TestVillage,
  change: Parameters<typeof activityOf>[1] = {},
): Promise<string> {
  const input = activityOf(village, change)
  const plan = village.db.write((tx) => planActivity(tx, on('2026-09-01', village.manager), input))
  return expectDone(await plan).activityId
}

export function typed(
  village: TestVillage,
  activityId: string,
  text: string,
  actor: Actor = on(day, village.clerk),
) {
  return village.db.write((tx) => signInTyped(tx, actor, { activityId, typed: text }))
}

export function ticked(village: TestVillage, activityId: string, household: string[]) {
  const clerk = on(day, village.clerk)
  return village.db.write((tx) => signInHouseholds(tx, clerk, { activityId, household }))
}

export function undo(village: TestVillage, activityId: string) {
  const clerk = on(day, village.clerk)
  return village.db.write((tx) => undoLastSignIn(tx, clerk, { activityId }))
}

export function closed(
  village: TestVillage,
  activityId: string,
  change: Partial<CloseActivityInput> = {},
  actor: Actor = on(day, village.recorder),
) {
  const input = {
    ...{ activityId, decided: null, sameDayMeant: false, headcount: null, leaveOut: [] },
    ...change,
  }
  return village.db.write((tx) => closeActivity(tx, actor, input))
}
