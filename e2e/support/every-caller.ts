import { type Role, roles } from '@/lib/access/deeds'
import { type Database, openDatabase } from '@/lib/db/client'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import { expectDone, villageIn } from '@/lib/testing/village'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { visitorWith } from '@/scripts/doors/sessions'
import { Visitor } from '@/scripts/visitor'
import { markNames } from './mark-names'
import type { StoryServer } from './story-server'

export interface Caller {
  name: string
  visitor: Visitor
  /** None: the office's doors are closed to them. */
  roles: readonly Role[]
  /** Whether their card opens a passbook. */
  card: boolean
  /** Whether somebody else made their password: they may choose their own, and nothing else. */
  given: boolean
}

export interface Callers {
  callers: Caller[]
  /** Of another village in the same database, who may do everything there. */
  neighbour: Visitor
  /** The village whose doors are tried; its names are marked. */
  villageId: string
  /** Of the household, before it was marked. */
  headName: string
}

/** Signs everybody in who is to try the doors of the village in which `number` is a household's. */
export async function everyCaller(world: StoryServer, number: number): Promise<Callers> {
  const db = await openDatabase(world.environment.DATABASE_URL ?? '')
  try {
    const household = await db.read.household.findFirstOrThrow({ where: { number } })
    const { headName, villageId } = household
    await markNames(db, villageId)
    const callers = [
      ...(await eachRole(db, world)),
      outside('nobody', new Visitor(world.url)),
      ...(await keptOutOfTheOffice(db, world, villageId)),
      ...(await cardHolders(db, world, { villageId, number, replaced: 25 })),
    ]
    return { callers, neighbour: await manyHandedNeighbour(db, world), villageId, headName }
  } finally {
    await db.close()
  }
}

function outside(
  name: string,
  visitor: Visitor,
  has: { card?: boolean; given?: boolean } = {},
): Caller {
  return { name, visitor, roles: [], card: false, given: false, ...has }
}

async function eachRole(db: Database, world: StoryServer): Promise<Caller[]> {
  const staff = await db.read.staff.findMany({ include: { roles: true } })
  return Promise.all(
    roles.map(async (role) => {
      const one = staff.find((who) => who.roles.length === 1 && who.roles[0]?.role === role)
      if (!one) throw new Error(`nobody is ${role} alone`)
      const { id: staffId, sessionVersion } = one
      const visitor = await visitorWith(world, { staffId, sessionVersion })
      return { name: role, visitor, roles: [role], card: false, given: false }
    }),
  )
}

/** Each with every part there is, and with a cookie that was good once or is not good yet. */
async function keptOutOfTheOffice(
  db: Database,
  world: StoryServer,
  villageId: string,
): Promise<Caller[]> {
  const { id: managerId, sessionVersion } = await db.read.staff.findFirstOrThrow({
    where: { villageId, signInName: 'shuji' },
  })
  const row = { villageId, passwordHash: '-', addedAt: new Date() }
  const people = [
    { ...row, id: newId(), name: '换了密码的人', signInName: 'ended', sessionVersion: 2 },
    { ...row, id: newId(), name: '退下的人', signInName: 'retired', retiredAt: new Date() },
    { ...row, id: newId(), name: '新来的人', signInName: 'given', passwordGiven: true },
  ]
  expectDone(
    await db.write(async (tx) => {
      const parts = { create: roles.map((role) => ({ role })) }
      for (const person of people) await tx.staff.create({ data: { ...person, roles: parts } })
      return done(null)
    }),
  )
  const [ended, retired, given] = await Promise.all(
    people.map(({ id: staffId }) => visitorWith(world, { staffId, sessionVersion: 1 })),
  )
  if (!ended || !retired || !given) throw new Error('somebody is missing')
  const manager = { staffId: managerId, sessionVersion }
  const tooOld = await visitorWith(world, manager, -60)
  const browser = await visitorWith(world, manager)
  const copyOfSignedOut = browser.another()
  await browser.post('/sign-out', new URLSearchParams())
  return [
    outside('too old a session', tooOld),
    outside('a copy of a session that was signed out of', copyOfSignedOut),
    outside('an ended session', ended),
    outside('somebody retired', retired),
    outside('a given password', given, { given: true }),
  ]
}

/** Both cards were scanned; then one household got another. */
async function cardHolders(
  db: Database,
  world: StoryServer,
  household: { villageId: string; number: number; replaced: number },
): Promise<Caller[]> {
  const scannedBy = async (number: number) => {
    const visitor = new Visitor(world.url)
    await visitor.scan(await cardCodeOfNumber(world.environment, number))
    return visitor
  }
  const card = await scannedBy(household.number)
  const replaced = await scannedBy(household.replaced)
  expectDone(
    await db.write(async (tx) => {
      const where = { number: household.replaced, villageId: household.villageId }
      await tx.household.updateMany({ where, data: { cardVersion: { increment: 1 } } })
      return done(null)
    }),
  )
  return [outside('a card', card, { card: true }), outside('a replaced card', replaced)]
}

/** Made after everybody else: until then a name and a number are one village's alone. */
async function manyHandedNeighbour(db: Database, world: StoryServer): Promise<Visitor> {
  process.env.CARD_KEY = world.environment.CARD_KEY
  const { villageId, manager } = await villageIn(db)
  const { staffId } = manager
  expectDone(
    await db.write(async (tx) => {
      const more = roles.filter((role) => role !== 'MANAGER')
      await tx.staffRole.createMany({ data: more.map((role) => ({ villageId, staffId, role })) })
      return done(null)
    }),
  )
  return visitorWith(world, { staffId, sessionVersion: 1 })
}
