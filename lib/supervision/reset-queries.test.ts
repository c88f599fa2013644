import { expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { changeOwnPassword } from '@/lib/access/change-own-password'
import { changeStaff } from '@/lib/access/change-staff'
import { makeManager } from '@/lib/access/make-manager'
import { resetPassword } from '@/lib/access/reset-password'
import { hire, type TestOffice, testOffice } from '@/lib/access/test-office'
import { leaveTrace } from '@/lib/access/trace'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { watchedStaff } from '@/lib/access/watched-staff'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { newId } from '@/lib/shared/id'
import { done, type Result } from '@/lib/shared/result'
import { at, expectDone } from '@/lib/testing/village'
import { passwordResets } from './reset-queries'

const onDay = (actor: Actor, date: string): Actor => ({ ...actor, now: at(date) })

/** Carried out and traced in one write, as a form of the office does it. */
async function carriedOut<Value>(
  { write }: TestOffice,
  { deed, actor, of }: { deed: TracedDeed; actor: Actor; of: string },
  verb: (tx: Tx) => Promise<Result<Value>>,
): Promise<Value> {
  const { villageId, staffId, name: staffName, now } = actor
  const place = { page: '/office/staff', source: '192.168.1.8' }
  return expectDone(
    await write(async (tx) => {
      const before = await watchedStaff(tx, actor, of)
      const value = expectDone(await verb(tx))
      const after = await watchedStaff(tx, actor, of)
      const trace = { villageId, at: now, staffId, staffName, deed, ...place }
      await leaveTrace(tx, trace, { before, after })
      return done(value)
    }),
  )
}

async function supervised() {
  const office = await testOffice()
  const { staffId } = expectDone(
    await hire(office, { name: '赵监督', signInName: 'zhaojd', roles: ['SUPERVISOR'] }),
  )
  const reset = (date: string) => {
    const actor = onDay(office.manager, date)
    return carriedOut(office, { deed: 'staff.change', actor, of: staffId }, (tx) =>
      resetPassword(tx, actor, { staffId }),
    )
  }
  const rename = (name: string) => {
    const { manager: actor } = office
    const input = {
      ...{ staffId, name, roles: ['SUPERVISOR' as const] },
      ...{ householdNumber: null, relativeNumbers: [] },
    }
    return carriedOut(office, { deed: 'staff.change', actor, of: staffId }, (tx) =>
      changeStaff(tx, actor, input),
    )
  }
  const seen = async (date: string, of?: string) => {
    const asks = onDay(office.manager, date)
    const resets = await passwordResets(office.db.read, asks, of)
    return resets.map(({ by, whom }) => `${by} ${whom}`)
  }
  return { office, staffId, reset, rename, seen }
}

it('a password that somebody else made anew is seen for ninety days, by whom and whose', async () => {
  const { office, staffId, reset, seen } = await supervised()
  await reset('2026-07-02')
  await reset('2026-07-20')
  expect(await seen('2026-07-21', staffId)).toEqual(['王书记 赵监督', '王书记 赵监督'])
  expect(await seen('2026-07-21')).toEqual(['王书记 赵监督', '王书记 赵监督'])
  expect(await seen('2026-07-21', office.manager.staffId)).toEqual([])
  expect(await seen('2026-10-01', staffId)).toEqual(['王书记 赵监督'])
  expect(await seen('2026-10-20')).toEqual([])
})

it('no other name hides it, and the new password changes nothing of it', async () => {
  const { office, staffId, reset, rename, seen } = await supervised()
  await rename('李某某')
  const { password: given } = await reset('2026-07-02')
  await rename('赵监督')
  const own = { ...office.manager, staffId, name: '赵监督' }
  await carriedOut(office, { deed: 'password.change', actor: own, of: staffId }, (tx) =>
    changeOwnPassword(tx, own, { currentPassword: given, password: 'maodu-yu-25' }),
  )
  expect(await seen('2026-07-03', staffId)).toEqual(['王书记 李某某'])
})

it('one that was made at the server itself is seen too, and the first of somebody new is none', async () => {
  const { office, staffId, seen } = await supervised()
  const { villageId } = office.manager
  const there = { villageId, name: 'root', now: at('2026-07-02') }
  for (const [signInName, name] of [
    ['zhaojd', ''],
    ['qiangl', '强林'],
  ] as const)
    expectDone(await office.write((tx) => makeManager(tx, there, { signInName, name })))
  expect(await seen('2026-07-03')).toEqual(['root 赵监督'])
  expect(await seen('2026-07-03', staffId)).toEqual(['root 赵监督'])
})

it('one that an earlier program traced, with a fingerprint, is seen as well', async () => {
  const { office, staffId, seen } = await supervised()
  const { villageId, staffId: by, name, now } = onDay(office.manager, '2026-07-02')
  const changes = [{ fact: 'password', before: '12ab34cd', after: '99fe1200' }]
  const trace = {
    ...{ id: newId(now), villageId, at: now, staffId: by, staffName: name },
    ...{ deed: 'staff.change', page: '', source: '', subject: '赵监督', subjectId: staffId },
    changes: JSON.stringify(changes),
  }
  expectDone(await office.write(async (tx) => done(await insertRows(tx, 'Trace', [trace]))))
  expect(await seen('2026-07-03')).toEqual(['王书记 赵监督'])
})
