import { z } from 'zod'
import { id, int, intList, many, optionalInt, plainText, text, ticked } from '@/lib/shared/inputs'
import { groupLabels, placeLabels } from '@/lib/shared/labels'
import { roles } from './deeds'
import { passwordLength } from './password-length'

/** Latin letters, digits and dashes, which every keyboard has. Kept in lower case. */
function latinWord({ min, max }: { min: number; max: number }) {
  const last = { abort: true }
  return z
    .string()
    .transform((typed) => plainText(typed).toLowerCase())
    .pipe(
      z
        .string()
        .min(1, last)
        .min(min, last)
        .max(max, last)
        .regex(/^[a-z][a-z0-9-]*$/),
    )
}

const signInName = latinWord({ min: 3, max: 32 })

/** Passwords are taken as they are typed. Their strength is the verb's to judge. */
const password = z.string().min(1).max(passwordLength.max)

const householdNumbers = { min: 1, max: 99_999 }

export const signInInput = z.object({
  // a name that cannot exist is not told apart from one that does not
  signInName: text(64).transform((typed) => plainText(typed).toLowerCase()),
  password,
})
export type SignInInput = z.infer<typeof signInInput>

const person = {
  name: text(40),
  roles: many(z.enum(roles), roles.length).pipe(z.array(z.enum(roles)).min(1)),
  /** The house the person lives in. */
  householdNumber: optionalInt(householdNumbers),
  /** Relatives' houses, typed as `12 15、20`. */
  relativeNumbers: intList({ ...householdNumbers, count: 30 }),
}

export const addStaffInput = z.object({
  ...person,
  signInName,
  /** Left empty, a random one is made. */
  password: z
    .string()
    .max(passwordLength.max)
    .optional()
    .transform((typed) => typed || null),
})
export type AddStaffInput = z.infer<typeof addStaffInput>

/** Typed at the server itself; the name is asked for somebody new. */
export const makeManagerInput = z.object({ signInName, name: person.name.nullable() })
export type MakeManagerInput = z.infer<typeof makeManagerInput>

export const changeStaffInput = z.object({ ...person, staffId: id })
export type ChangeStaffInput = z.infer<typeof changeStaffInput>

export const resetPasswordInput = z.object({ staffId: id })
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>

/** Cannot be undone: the form asks for a tick. */
export const retireStaffInput = z.object({ staffId: id, sure: text(3) })
export type RetireStaffInput = z.infer<typeof retireStaffInput>

export const changeOwnPasswordInput = z.object({ currentPassword: password, password })
export type ChangeOwnPasswordInput = z.infer<typeof changeOwnPasswordInput>

/** What a village calls itself and how it shows its people: chosen at the set-up, changed later. */
const villageLook = {
  villageName: text(40),
  storeName: text(40),
  placeLabel: z.enum(placeLabels),
  groupLabel: z.enum(groupLabels),
  boardNames: z.enum(['MASKED', 'FULL']),
}

export const changeVillageInput = z.object({
  ...villageLook,
  /** Days. */
  oldestDeed: int({ min: 1, max: 3650 }),
  /** Whether the village takes points away. */
  deductions: ticked,
  /** Days; 0 seals a month when it is closed. */
  noticeDays: int({ min: 0, max: 30 }),
  /** What becomes of the points that the year-end window leaves over. */
  yearEnd: z.enum(['CARRY', 'EXPIRE']),
})
export type ChangeVillageInput = z.infer<typeof changeVillageInput>

export const foundVillageInput = z.object({
  ...villageLook,
  /** Where the notice board is reached: `/xiyangchang`. Left empty, it is made of the name. */
  slug: z
    .string()
    .optional()
    .transform((typed) => typed || undefined)
    .pipe(latinWord({ min: 2, max: 40 }).optional()),
  managerName: text(40),
  signInName,
  password,
})
export type FoundVillageInput = z.infer<typeof foundVillageInput>
