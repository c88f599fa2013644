import type { Tx } from '@/lib/db/client'
import { databaseErrorOf } from '@/lib/db/errors'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { Role } from './deeds'
import type { AddStaffInput } from './input'
import { freshPassword, hashPassword, refusePassword } from './password'
import { findStaffHouseholds } from './staff-households'

export interface AddedStaff {
  staffId: string
  name: string
  signInName: string
  /** To be shown once; null when the form chose it. */
  password: string | null
}

/**
 * Somebody new in the office. Refuses SIGN_IN_NAME_TAKEN {name} (names are the whole
 * installation's), HOUSEHOLD_UNKNOWN {number}, and a password that is too short or too easy.
 */
export async function addStaff(
  tx: Tx,
  actor: Actor,
  input: AddStaffInput,
): Promise<Result<AddedStaff>> {
  const forbidden = refuseUnless(actor, 'staff.change')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const password = input.password ?? freshPassword()
  const weak = refusePassword(password, input.signInName)
  if (weak) return weak
  const households = await findStaffHouseholds(tx, villageId, input)
  if (!households.ok) return households
  const added = await insertStaff(tx, villageId, now, {
    ...input,
    ...households.value,
    password,
    passwordGiven: true,
  })
  if (!added.ok) return added
  return done({ ...added.value, password: input.password ? null : password })
}

export interface NewStaff {
  signInName: string
  name: string
  password: string
  /** Whether somebody else made it: its owner chooses another one first. */
  passwordGiven: boolean
  roles: readonly Role[]
  householdId: string | null
  relativeIds: readonly string[]
}

/** The rows of one person. For `addStaff` and the founding of a village. SIGN_IN_NAME_TAKEN. */
export async function insertStaff(
  tx: Tx,
  villageId: string,
  now: Date,
  person: NewStaff,
): Promise<Result<Omit<AddedStaff, 'password'>>> {
  const { name, signInName, passwordGiven, householdId } = person
  const staffId = newId(now)
  const passwordHash = await hashPassword(person.password)
  try {
    await tx.staff.create({
      data: {
        id: staffId,
        villageId,
        signInName,
        name,
        passwordHash,
        passwordGiven,
        householdId,
        addedAt: now,
      },
    })
  } catch (error) {
    if (databaseErrorOf(error).name !== 'Staff_signInName_key') throw error
    return refuse('SIGN_IN_NAME_TAKEN', { field: 'signInName', figures: { name: signInName } })
  }
  await tx.staffRole.createMany({
    data: person.roles.map((role) => ({ villageId, staffId, role })),
  })
  await tx.staffRelative.createMany({
    data: person.relativeIds.map((householdId) => ({ villageId, staffId, householdId })),
  })
  return done({ staffId, name, signInName })
}
