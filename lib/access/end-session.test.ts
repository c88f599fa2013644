import { describe, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { findHeldCard } from '@/lib/households/card-holder'
import { done } from '@/lib/shared/result'
import { expectDone, testVillage } from '@/lib/testing/village'
import { endSession } from './end-session'
import { findSignedIn } from './queries'
import { foundingDay, testOffice } from './test-office'

const day = 24 * 60 * 60 * 1000
const later = (days: number) => new Date(foundingDay.getTime() + days * day)

async function end(db: Database, sessionId: string, ownerId: string, now = foundingDay) {
  const until = new Date(now.getTime() + 14 * day)
  expectDone(await db.write((tx) => endSession(tx, { sessionId, ownerId, until }, now)))
}

describe('what was ended', () => {
  it('opens the office no more; another session of the same person does', async () => {
    const { db, manager } = await testOffice()
    const { staffId } = manager
    const session = (sessionId: string) => ({ staffId, sessionVersion: 1, sessionId })
    await end(db, 'at the office', staffId)
    await end(db, 'at the office', staffId)
    expect(await findSignedIn(db.read, session('at the office'))).toBeNull()
    expect(await findSignedIn(db.read, session('on the phone'))).not.toBeNull()
    expect(await findSignedIn(db.read, { staffId, sessionVersion: 1 })).not.toBeNull()
  })

  it('opens the passbook no more; another phone with the same card does', async () => {
    const { db, households } = await testVillage()
    const [householdId = ''] = households
    const session = (sessionId: string) => ({ householdId, cardVersion: 1, sessionId })
    await end(db, 'a neighbour’s phone', householdId)
    expect(await findHeldCard(db.read, session('a neighbour’s phone'))).toBeNull()
    expect(await findHeldCard(db.read, session('the grandchild’s'))).toMatchObject({ householdId })
  })

  it('is remembered until the cookie is over, and no longer', async () => {
    const { db, manager } = await testOffice()
    const remembered = async () =>
      (await db.read.endedSession.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)
    await end(db, 'a', manager.staffId)
    await end(db, 'b', manager.staffId, later(14))
    expect(await remembered()).toEqual(['a', 'b'])
    await end(db, 'c', manager.staffId, later(15))
    expect(await remembered()).toEqual(['b', 'c'])
  })

  it('is remembered five hundred times of each owner, the latest', async () => {
    const { db, manager } = await testOffice()
    const until = later(3)
    const data = Array.from({ length: 500 }, (_, n) => ({
      id: `mine ${n}`,
      ownerId: manager.staffId,
      until: new Date(until.getTime() + n),
    }))
    const theirs = { id: 'theirs', ownerId: 'somebody', until }
    await db.write(async (tx) =>
      done(await tx.endedSession.createMany({ data: [...data, theirs] })),
    )
    await end(db, 'the latest', manager.staffId)
    const ids = (await db.read.endedSession.findMany()).map(({ id }) => id)
    expect(ids).toHaveLength(501)
    expect(ids).toEqual(expect.arrayContaining(['the latest', 'theirs', 'mine 1']))
    expect(ids).not.toContain('mine 0')
  })
})
