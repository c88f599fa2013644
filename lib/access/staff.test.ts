import { describe, expect, it } from 'vitest'
import { insertRows } from '@/lib/db/set-based'
import { mergeHousehold } from '@/lib/households/merge-household'
import { done, refuse } from '@/lib/shared/result'
import { changeOf } from '@/lib/testing/changes'
import { codesOf, expectDone, villageIn } from '@/lib/testing/village'
import { changeOwnPassword } from './change-own-password'
import { changeStaff } from './change-staff'
import { checkOwnPassword } from './check-own-password'
import { checkSignIn } from './check-sign-in'
import { changesBetween } from './facts'
import type { ChangeStaffInput } from './input'
import { findStaff, listStaff } from './queries'
import { resetPassword } from './reset-password'
import { retireStaff } from './retire-staff'
import {
  actorOf,
  foundingDay,
  hire,
  managersPassword,
  signedInAs,
  type TestOffice,
  testOffice,
} from './test-office'
import { watchedStaff } from './watched-staff'

const sure = 'on'
const longAgo = new Date('2020-01-01T09:00:00+08:00')

function change(office: TestOffice, input: Partial<ChangeStaffInput> & { staffId: string }) {
  const unchanged = {
    name: '李记分',
    roles: ['RECORDER' as const],
    householdNumber: null,
    relativeNumbers: [],
  }
  return office.write((tx) => changeStaff(tx, office.manager, { ...unchanged, ...input }))
}

async function signsIn(office: TestOffice, signInName: string, password: string) {
  const source = '192.168.1.8'
  return (await checkSignIn(office.db, { signInName, password, source, now: foundingDay })).ok
}

describe('adding somebody', () => {
  it('shows a random password once, with which they sign in', async () => {
    const office = await testOffice()
    const added = expectDone(await hire(office))
    expect(added).toMatchObject({ name: '李记分', signInName: 'lijf' })
    expect(await signsIn(office, 'lijf', added.password ?? '')).toBe(true)
  })

  it('does not show a password that the form chose', async () => {
    const office = await testOffice()
    expect(expectDone(await hire(office, { password: 'maodu-yu-25' })).password).toBeNull()
    expect(await signsIn(office, 'lijf', 'maodu-yu-25')).toBe(true)
  })

  it('knows their house and their relatives, which need no second mention', async () => {
    const office = await testOffice()
    const { staffId } = expectDone(
      await hire(office, { householdNumber: 2, relativeNumbers: [3, 2, 1] }),
    )
    const line = await findStaff(office.db.read, office.manager.villageId, staffId)
    expect(line).toMatchObject({
      roles: ['RECORDER'],
      household: { number: 2, headName: '李秀兰' },
      relatives: [{ number: 1 }, { number: 3 }],
    })
    const actor = await actorOf(office.db, { staffId })
    expect(actor.householdId).not.toBeNull()
    expect(actor.relativeIds).toHaveLength(2)
  })

  it('takes the number of a merged house for who carries it on', async () => {
    const office = await testOffice()
    const { villageId } = office.manager
    const { id } = await office.db.read.household.findFirstOrThrow({
      where: { villageId, number: 1 },
    })
    const merger = { ...changeOf(id, '2026-07-01'), intoNumber: 2 }
    expectDone(await office.write((tx) => mergeHousehold(tx, office.manager, merger)))
    const { staffId } = expectDone(
      await hire(office, { householdNumber: 3, relativeNumbers: [1, 2] }),
    )
    const known = () => findStaff(office.db.read, villageId, staffId)
    expect(await known()).toMatchObject({ relatives: [{ number: 2 }] })
    expectDone(await change(office, { staffId, householdNumber: 1, relativeNumbers: [2] }))
    expect(await known()).toMatchObject({ household: { number: 2 }, relatives: [] })
  })

  it.each([
    ['a name that is taken', { signInName: 'wangsj' }, 'SIGN_IN_NAME_TAKEN'],
    ['a house that is not there', { householdNumber: 99 }, 'HOUSEHOLD_UNKNOWN'],
    ['a relative’s house that is not there', { relativeNumbers: [1, 99] }, 'HOUSEHOLD_UNKNOWN'],
    ['a weak password', { password: '88888888' }, 'INVALID'],
  ])('refuses %s', async (_, person, code) => {
    const office = await testOffice()
    expect(codesOf(await hire(office, person))).toEqual([code])
    expect(await listStaff(office.db.read, office.manager.villageId)).toHaveLength(1)
  })
})

describe('a session', () => {
  it('ends at once when the password is reset', async () => {
    const office = await testOffice()
    const { staffId, password: first } = expectDone(await hire(office))
    expect(await signedInAs(office.db, staffId)).not.toBeNull()
    const reset = expectDone(
      await office.write((tx) => resetPassword(tx, office.manager, { staffId })),
    )
    expect(await signedInAs(office.db, staffId)).toBeNull()
    expect(await signedInAs(office.db, staffId, 2)).not.toBeNull()
    expect(await signsIn(office, 'lijf', first ?? '')).toBe(false)
    expect(await signsIn(office, 'lijf', reset.password)).toBe(true)
  })

  it('ends at once when somebody retires, and their name stays', async () => {
    const office = await testOffice()
    const { staffId } = expectDone(await hire(office))
    expectDone(await office.write((tx) => retireStaff(tx, office.manager, { staffId, sure })))
    expect(await signedInAs(office.db, staffId)).toBeNull()
    expect(await signedInAs(office.db, staffId, 2)).toBeNull()
    const staff = await listStaff(office.db.read, office.manager.villageId)
    expect(staff.map(({ name, retiredAt }) => [name, retiredAt !== null])).toEqual([
      ['王书记', false],
      ['李记分', true],
    ])
  })

  it('leaves the list to those who serve, however many have left', async () => {
    const office = await testOffice()
    const { villageId } = office.manager
    expectDone(
      await office.write(async (tx) => {
        await insertRows(
          tx,
          'Staff',
          Array.from({ length: 200 }, (_, index) => ({
            ...{ id: `left-${index}`, villageId, name: `离任${index}`, passwordHash: '' },
            ...{ signInName: `left${index}`, addedAt: longAgo, retiredAt: foundingDay },
            ...{ passwordGiven: false, sessionVersion: 1 },
          })),
        )
        return done(undefined)
      }),
    )
    const staff = await listStaff(office.db.read, villageId)
    expect(staff).toHaveLength(200)
    expect(staff[0]).toMatchObject({ name: '王书记', retiredAt: null })
  })

  it('sees new parts at the next request', async () => {
    const office = await testOffice()
    const { staffId } = expectDone(await hire(office))
    expectDone(await change(office, { staffId, name: '李店员', roles: ['CLERK', 'REVIEWER'] }))
    const who = await signedInAs(office.db, staffId)
    expect(who?.person.name).toBe('李店员')
    expect([...(who?.person.roles ?? [])].sort()).toEqual(['CLERK', 'REVIEWER'])
  })

  it('misses a part that was taken away at the next request', async () => {
    const office = await testOffice()
    const { staffId } = expectDone(await hire(office))
    expectDone(await change(office, { staffId, roles: ['CLERK', 'REVIEWER'] }))
    expectDone(await change(office, { staffId, roles: ['CLERK'] }))
    expect((await signedInAs(office.db, staffId))?.person.roles).toEqual(['CLERK'])
  })

  it('goes on where one changed one’s own password, and ends elsewhere', async () => {
    const office = await testOffice()
    const { manager } = office
    const changed = expectDone(
      await office.write((tx) =>
        changeOwnPassword(tx, manager, {
          currentPassword: managersPassword,
          password: 'maodu-yu-25',
        }),
      ),
    )
    expect(await signedInAs(office.db, manager.staffId, 1)).toBeNull()
    expect(await signedInAs(office.db, manager.staffId, changed.sessionVersion)).not.toBeNull()
  })
})

it('leaves groups without a leader, which the trace of it says', async () => {
  const office = await testOffice()
  const { villageId } = office.manager
  const { staffId } = expectDone(await hire(office, { roles: ['LEADER'] }))
  expectDone(
    await office.write(async (tx) =>
      done(await tx.group.updateMany({ where: { villageId }, data: { leaderId: staffId } })),
    ),
  )
  const watched = () =>
    office.write(async (tx) => done(await watchedStaff(tx, office.manager, staffId)))
  const before = expectDone(await watched())
  expectDone(await office.write((tx) => retireStaff(tx, office.manager, { staffId, sure })))
  const after = expectDone(await watched())
  expect(changesBetween(before, after)).toEqual([
    { fact: 'leads', before: ['一组'], after: null },
    { fact: 'retired', before: false, after: true },
  ])
})

describe('one’s own password', () => {
  const typed = (office: TestOffice, currentPassword: string) =>
    checkOwnPassword(office.db, office.manager, {
      ...{ currentPassword, source: '192.168.1.8', now: foundingDay },
    })

  it('needs the current one, and a good new one', async () => {
    const office = await testOffice()
    expect(await typed(office, 'not-this-one')).toEqual(
      refuse('PASSWORD_WRONG', { field: 'currentPassword' }),
    )
    expectDone(await typed(office, managersPassword))
    const weak = await office.write((tx) =>
      changeOwnPassword(tx, office.manager, {
        currentPassword: managersPassword,
        password: 'wangsj12',
      }),
    )
    expect(codesOf(weak)).toEqual(['INVALID'])
    expect(await signsIn(office, 'wangsj', managersPassword)).toBe(true)
  })

  it('is not chosen any more by whoever was shut out while their wish waited', async () => {
    const office = await testOffice()
    const { manager } = office
    const { password } = expectDone(
      await office.write((tx) => resetPassword(tx, manager, { staffId: manager.staffId })),
    )
    const late = await office.write((tx) =>
      changeOwnPassword(tx, manager, {
        currentPassword: managersPassword,
        password: 'maodu-yu-25',
      }),
    )
    expect(late).toEqual(refuse('PASSWORD_WRONG', { field: 'currentPassword' }))
    expect(await signsIn(office, 'wangsj', password)).toBe(true)
  })

  it('is another one than before', async () => {
    const office = await testOffice()
    const again = await office.write((tx) =>
      changeOwnPassword(tx, office.manager, {
        currentPassword: managersPassword,
        password: managersPassword,
      }),
    )
    expect(again).toEqual(refuse('PASSWORD_SAME', { field: 'password' }))
  })

  it('is still to be chosen while somebody else made the one there is', async () => {
    const office = await testOffice()
    const given = async (staffId: string, version: number) =>
      (await signedInAs(office.db, staffId, version))?.passwordGiven
    expect(await given(office.manager.staffId, 1)).toBe(false)
    const { staffId, password } = expectDone(await hire(office))
    expect(await given(staffId, 1)).toBe(true)
    const own = await actorOf(office.db, { staffId })
    const choice = { currentPassword: password ?? '', password: 'maodu-yu-25' }
    const chosen = expectDone(await office.write((tx) => changeOwnPassword(tx, own, choice)))
    expect(chosen).toMatchObject({ sessionVersion: 2, wasGiven: true })
    expect(await given(staffId, 2)).toBe(false)
    expectDone(await office.write((tx) => resetPassword(tx, office.manager, { staffId })))
    expect(await given(staffId, 3)).toBe(true)
  })

  it('is guessed from an open session no faster than at the sign-in', async () => {
    const office = await testOffice()
    for (let n = 0; n < 5; n += 1) await typed(office, `guess-${n}`)
    expect(await typed(office, managersPassword)).toEqual(
      refuse('SIGN_IN_SLOWED', { field: 'currentPassword', figures: { seconds: 5 } }),
    )
    const source = '192.168.1.8'
    const signIn = { signInName: 'wangsj', password: managersPassword, source, now: foundingDay }
    expect(codesOf(await checkSignIn(office.db, signIn))).toEqual(['SIGN_IN_SLOWED'])
  })
})

describe('the last manager', () => {
  it('neither retires nor lays the part down', async () => {
    const office = await testOffice()
    const { staffId } = office.manager
    expect(
      codesOf(await office.write((tx) => retireStaff(tx, office.manager, { staffId, sure }))),
    ).toEqual(['LAST_MANAGER'])
    expect(codesOf(await change(office, { staffId, roles: ['REVIEWER'] }))).toEqual([
      'LAST_MANAGER',
    ])
    expectDone(await change(office, { staffId, roles: ['MANAGER', 'REVIEWER'] }))
  })

  it('is one of two who retire each other at the same moment', async () => {
    const office = await testOffice()
    const { staffId } = expectDone(await hire(office, { roles: ['MANAGER'] }))
    const other = await actorOf(office.db, { staffId })
    const results = await Promise.all([
      office.write((tx) => retireStaff(tx, office.manager, { staffId, sure })),
      office.write((tx) => retireStaff(tx, other, { staffId: office.manager.staffId, sure })),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(codesOf)).toEqual(['LAST_MANAGER'])
  })
})

describe('only a manager, only in the own village', () => {
  it('changes staff', async () => {
    const office = await testOffice()
    const { staffId } = expectDone(await hire(office, { roles: ['SUPERVISOR'] }))
    const actor = await actorOf(office.db, { staffId })
    const results = await Promise.all([
      hire({ ...office, manager: actor }, { signInName: 'zhao' }),
      change({ ...office, manager: actor }, { staffId, roles: ['MANAGER'] }),
      office.write((tx) => resetPassword(tx, actor, { staffId })),
      office.write((tx) => retireStaff(tx, actor, { staffId, sure })),
    ])
    expect(results.flatMap(codesOf)).toEqual(Array(4).fill('NOT_ALLOWED'))
  })

  it('reaches nobody of a neighbour', async () => {
    const office = await testOffice()
    const neighbour = await villageIn(office.db)
    const { staffId } = neighbour.recorder
    const results = await Promise.all([
      change(office, { staffId, roles: ['MANAGER'] }),
      office.write((tx) => resetPassword(tx, office.manager, { staffId })),
      office.write((tx) => retireStaff(tx, office.manager, { staffId, sure })),
    ])
    expect(results.flatMap(codesOf)).toEqual(Array(3).fill('STAFF_UNKNOWN'))
    expect(await findStaff(office.db.read, office.manager.villageId, staffId)).toBeNull()
    expect(await signedInAs(office.db, staffId)).not.toBeNull()
  })
})
