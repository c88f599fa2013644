import { type Role, roles } from '@/lib/access/deeds'
import { openDatabase } from '@/lib/db/client'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import { expectDone, villageIn } from '@/lib/testing/village'
import { visitorWith } from '@/scripts/doors/sessions'
import { cardCodeOfNumber } from '@/scripts/redemption-day'
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
  const { environment } = world
  const db = await openDatabase(environment.DATABASE_URL ?? '')
  try {
    const staff = await db.read.staff.findMany({ include: { roles: true } })
    const household = await db.read.household.findFirstOrThrow({
      where: { number },
    })
    const { headName, villageId } = household
    await markNames(db, villageId)
    const row = { villageId, passwordHash: '-', addedAt: new Date() }
    const retired = {
      ...row,
      id: newId(),
      name: '退下的人',
      signInName: 'retired',
      retiredAt: new Date(),
    }
    const ended = {
      ...row,
      id: newId(),
      name: '换了密码的人',
      signInName: 'ended',
      sessionVersion: 2,
    }
    const given = {
      ...row,
      id: newId(),
      name: '新来的人',
      signInName: 'given',
      passwordGiven: true,
    }
    expectDone(
      await db.write(async (tx) => {
        const parts = { create: roles.map((role) => ({ role })) }
        for (const person of [retired, ended, given])
          await tx.staff.create({ data: { ...person, roles: parts } })
        return done(null)
      }),
    )
    process.env.CARD_KEY = environment.CARD_KEY
    const next = await villageIn(db)
    expectDone(
      await db.write(async (tx) => {
        const { villageId: there, manager } = next
        await tx.staffRole.createMany({
          data: roles
            .filter((role) => role !== 'MANAGER')
            .map((role) => ({ villageId: there, staffId: manager.staffId, role })),
        })
        return done(null)
      }),
    )
    const neighbour = await visitorWith(world, { staffId: next.manager.staffId, sessionVersion: 1 })
    const manager = staff.find((one) => one.signInName === 'shuji')
    if (!manager) throw new Error('the demo has no manager')
    const held = { staffId: manager.id, sessionVersion: manager.sessionVersion }
    const outside = (
      name: string,
      visitor: Visitor,
      has: { card?: boolean; given?: boolean } = {},
    ): Caller => ({ name, visitor, roles: [], card: false, given: false, ...has })
    const scanned = new Visitor(world.url)
    await scanned.scan(await cardCodeOfNumber(environment, number))
    const replaced = new Visitor(world.url)
    await replaced.scan(await cardCodeOfNumber(environment, 25))
    expectDone(
      await db.write(async (tx) => {
        const where = { number: 25, villageId }
        await tx.household.updateMany({ where, data: { cardVersion: { increment: 1 } } })
        return done(null)
      }),
    )
    const callers: Caller[] = [
      ...(await Promise.all(
        roles.map(async (role) => {
          const one = staff.find((who) => who.roles.some((part) => part.role === role))
          if (one?.roles.length !== 1) throw new Error(`nobody is ${role} alone`)
          const { id: staffId, sessionVersion } = one
          const visitor = await visitorWith(world, { staffId, sessionVersion })
          return { name: role, visitor, roles: [role], card: false, given: false }
        }),
      )),
      outside('nobody', new Visitor(world.url)),
      outside('too old a session', await visitorWith(world, held, -60)),
      outside(
        'an ended session',
        await visitorWith(world, { staffId: ended.id, sessionVersion: 1 }),
      ),
      outside(
        'somebody retired',
        await visitorWith(world, { staffId: retired.id, sessionVersion: 1 }),
      ),
      outside(
        'a given password',
        await visitorWith(world, { staffId: given.id, sessionVersion: 1 }),
        { given: true },
      ),
      outside('a card', scanned, { card: true }),
      outside('a replaced card', replaced),
    ]
    return { callers, neighbour, villageId, headName }
  } finally {
    await db.close()
  }
}
