import type { Database, Tx } from '@/lib/db/client'
import { freshDatabase } from '@/lib/db/test-database'
import { addHouseholds } from '@/lib/households/add-households'
import type { Result } from '@/lib/shared/result'
import { at, expectDone } from '@/lib/testing/village'
import type { Actor } from './actor'
import { addStaff } from './add-staff'
import { foundVillage } from './found-village'
import type { AddStaffInput } from './input'
import { findSignedIn, type SignedIn } from './queries'

export const foundingDay = at('2026-07-01')
export const managersPassword = 'yangchang-70'

/** A village as its set-up leaves it: one manager, households 1 to 3, everything through verbs. */
export interface TestOffice {
  db: Database
  manager: Actor
  write<T>(verb: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>>
}

export async function testOffice(): Promise<TestOffice> {
  const db = await freshDatabase()
  const founded = await db.write((tx) => foundVillage(tx, { ...founding, now: foundingDay }))
  const manager = await actorOf(db, expectDone(founded))
  const rows = ['张小明', '李秀兰', '王建国'].map((headName) => ({
    headName,
    groupName: '一组',
    members: [],
  }))
  expectDone(await db.write((tx) => addHouseholds(tx, manager, { rows })))
  return { db, manager, write: db.write }
}

export const founding = {
  villageName: '西羊场村',
  storeName: '文明团结积分超市',
  slug: 'xiyangchang',
  placeLabel: 'VILLAGE',
  groupLabel: 'GROUP',
  boardNames: 'MASKED',
  managerName: '王书记',
  signInName: 'wangsj',
  password: managersPassword,
} as const

/** Somebody new, with a random password unless one is given. */
export function hire(office: TestOffice, person: Partial<AddStaffInput> = {}) {
  return office.write((tx) => addStaff(tx, office.manager, { ...newcomer, ...person }))
}

const newcomer: AddStaffInput = {
  name: '李记分',
  signInName: 'lijf',
  roles: ['RECORDER'],
  householdNumber: null,
  relativeNumbers: [],
  password: null,
}

/** Who a session of this person is, as the next request sees it. */
export async function signedInAs(
  db: Database,
  staffId: string,
  sessionVersion = 1,
): Promise<SignedIn | null> {
  return findSignedIn(db.read, { staffId, sessionVersion })
}

export async function actorOf(db: Database, { staffId }: { staffId: string }): Promise<Actor> {
  const who = await signedInAs(db, staffId)
  if (!who) throw new Error('this person cannot sign in')
  return { ...who.person, now: foundingDay }
}
