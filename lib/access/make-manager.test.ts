import { expect, test } from 'vitest'
import { codesOf, expectDone } from '@/lib/testing/village'
import { changeStaff } from './change-staff'
import { checkSignIn } from './check-sign-in'
import { countSignIn } from './count-sign-in'
import { makeManager } from './make-manager'
import { retireStaff } from './retire-staff'
import { foundingDay, hire, signedInAs, type TestOffice, testOffice } from './test-office'
import { throttleKeys } from './throttle'

const atServer = (office: TestOffice) => ({
  villageId: office.manager.villageId,
  name: 'root',
  now: foundingDay,
})

async function signsIn({ db }: TestOffice, signInName: string, password: string) {
  const typed = { signInName, password, source: '192.168.1.8', now: foundingDay }
  return (await checkSignIn(db, typed)).ok
}

test('the manager who is there gets a fresh password, and every session of theirs ends', async () => {
  const office = await testOffice()
  const { staffId } = office.manager
  const made = expectDone(
    await office.write((tx) =>
      makeManager(tx, atServer(office), { signInName: 'wangsj', name: null }),
    ),
  )
  expect(made.name).toBe('王书记')
  expect(await signsIn(office, 'wangsj', made.password)).toBe(true)
  expect(await signedInAs(office.db, staffId)).toBeNull()
  expect((await signedInAs(office.db, staffId, 2))?.passwordGiven).toBe(true)
})

test('the way back in is open at the server itself, however many strangers guess', async () => {
  const office = await testOffice()
  const newcomer = { signInName: 'zhaosj', name: '赵书记' }
  const { password } = expectDone(
    await office.write((tx) => makeManager(tx, atServer(office), newcomer)),
  )
  const typed = { ...newcomer, password, now: foundingDay }
  for (let guess = 0; guess < 100; guess += 1)
    await office.write((tx) =>
      countSignIn(tx, throttleKeys(`nobody-${guess}`, `203.0.113.${guess}`), foundingDay),
    )
  const elsewhere = await checkSignIn(office.db, { ...typed, source: '192.168.1.8' })
  expect(codesOf(elsewhere)).toEqual(['STRANGERS_SLOWED'])
  for (const source of ['127.0.0.1', '::1'])
    expect((await checkSignIn(office.db, { ...typed, source })).ok).toBe(true)
})

test('somebody who had left comes back as manager, with what else they were', async () => {
  const office = await testOffice()
  const { staffId } = expectDone(await hire(office))
  expectDone(await office.write((tx) => retireStaff(tx, office.manager, { staffId, sure: 'on' })))
  const made = expectDone(
    await office.write((tx) =>
      makeManager(tx, atServer(office), { signInName: 'lijf', name: null }),
    ),
  )
  expect(await signsIn(office, 'lijf', made.password)).toBe(true)
  const roles = await office.db.read.staffRole.findMany({ where: { staffId } })
  expect(roles.map(({ role }) => role).sort()).toEqual(['MANAGER', 'RECORDER'])
})

test('somebody new is added under a free name, and the last manager may then go', async () => {
  const office = await testOffice()
  const newcomer = { signInName: 'zhaosj', name: '赵书记' }
  const made = expectDone(await office.write((tx) => makeManager(tx, atServer(office), newcomer)))
  expect(await signsIn(office, 'zhaosj', made.password)).toBe(true)
  const { staffId } = office.manager
  expectDone(await office.write((tx) => retireStaff(tx, office.manager, { staffId, sure: 'on' })))
})

test('a new name without a person is refused, and writes nothing', async () => {
  const office = await testOffice()
  const refused = await office.write((tx) =>
    makeManager(tx, atServer(office), { signInName: 'zhaosj', name: null }),
  )
  expect(codesOf(refused)).toEqual(['REQUIRED'])
  expect(await office.db.read.staff.count()).toBe(1)
  expect(await office.db.read.trace.count({ where: { deed: 'server.command' } })).toBe(0)
})

test('leaves a trace: nobody of the office, the computer’s user, what changed', async () => {
  const office = await testOffice()
  const { staffId } = expectDone(await hire(office))
  expectDone(
    await office.write((tx) =>
      changeStaff(tx, office.manager, {
        ...{ staffId, name: '李记分', roles: ['CLERK'] },
        ...{ householdNumber: null, relativeNumbers: [] },
      }),
    ),
  )
  expectDone(
    await office.write((tx) =>
      makeManager(tx, atServer(office), { signInName: 'lijf', name: null }),
    ),
  )
  const trace = await office.db.read.trace.findFirstOrThrow({ where: { deed: 'server.command' } })
  expect(trace).toMatchObject({ staffId: null, staffName: 'root', subject: '李记分' })
  expect(trace.changes).toContain('"before":["CLERK"],"after":["MANAGER","CLERK"]')
  expect(trace.changes).toContain('"fact":"password"')
})
