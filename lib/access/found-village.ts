import type { Tx } from '@/lib/db/client'
import { databaseErrorOf } from '@/lib/db/errors'
import { lockFounding } from '@/lib/db/lock-founding'
import { civilDateOf, monthOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import { insertStaff } from './add-staff'
import type { FoundVillageInput } from './input'
import { refusePassword } from './password'
import { isReservedSlug } from './reserved-slugs'
import { isAnyVillageFounded } from './village'
import { proposeSlug } from './village-slug'

export interface FoundedVillage {
  villageId: string
  staffId: string
  sessionVersion: number
}

/**
 * The first page of the set-up: the village and its first manager, who does all the rest as
 * ordinary deeds. There is no actor yet; whoever calls has checked the set-up code.
 * SETUP_ALREADY_DONE when the installation has a village, SLUG_RESERVED, SLUG_TAKEN,
 * SIGN_IN_NAME_TAKEN, and what is wrong with the password.
 */
export async function foundVillage(
  tx: Tx,
  input: FoundVillageInput & { now: Date },
): Promise<Result<FoundedVillage>> {
  await lockFounding(tx)
  if (await isAnyVillageFounded(tx)) return refuse('SETUP_ALREADY_DONE')
  const weak = refusePassword(input.password, input.signInName)
  if (weak) return weak
  const village = await insertVillage(tx, input)
  if (!village.ok) return village
  const { villageId } = village.value
  const manager = await insertStaff(tx, villageId, input.now, {
    signInName: input.signInName,
    name: input.managerName,
    password: input.password,
    passwordGiven: false,
    roles: ['MANAGER'],
    householdId: null,
    relativeIds: [],
  })
  if (!manager.ok) return manager
  return done({ villageId, staffId: manager.value.staffId, sessionVersion: 1 })
}

/** The village's row; its book begins with the current month. SLUG_RESERVED, SLUG_TAKEN. */
export async function insertVillage(
  tx: Tx,
  input: Pick<
    FoundVillageInput,
    'villageName' | 'storeName' | 'slug' | 'placeLabel' | 'groupLabel' | 'boardNames'
  > & { now: Date; demo?: boolean; deductions?: boolean; noticeDays?: number },
): Promise<Result<{ villageId: string }>> {
  const { now } = input
  const slug = input.slug ?? proposeSlug(input.villageName)
  if (slug === '') return refuse('REQUIRED', { field: 'slug' })
  if (isReservedSlug(slug)) return refuse('SLUG_RESERVED', { field: 'slug', figures: { slug } })
  const villageId = newId(now)
  try {
    await tx.village.create({
      data: {
        id: villageId,
        slug,
        name: input.villageName,
        storeName: input.storeName,
        placeLabel: input.placeLabel,
        groupLabel: input.groupLabel,
        boardNames: input.boardNames,
        demo: input.demo ?? false,
        deductions: input.deductions ?? false,
        noticeDays: input.noticeDays,
        openMonth: monthOf(civilDateOf(now)),
        foundedAt: now,
      },
    })
  } catch (error) {
    if (databaseErrorOf(error).name !== 'Village_slug_key') throw error
    return refuse('SLUG_TAKEN', { field: 'slug', figures: { slug } })
  }
  return done({ villageId })
}
