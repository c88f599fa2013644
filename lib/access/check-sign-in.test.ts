import { describe, expect, it } from 'vitest'
import { done } from '@/lib/shared/result'
import { expectDone } from '@/lib/testing/village'
import { checkSignIn } from './check-sign-in'
import { retireStaff } from './retire-staff'
import { foundingDay, hire, managersPassword, type TestOffice, testOffice } from './test-office'
import { strangersKey } from './throttle'

const right = { signInName: 'wangsj', password: managersPassword }
const wrong = { ...right, password: 'guess-guess' }
const office = '192.168.1.8'
const stranger = '203.0.113.9'

/** One try, some seconds after the founding; its answer as a word. */
async function tryAt(
  village: TestOffice,
  second: number,
  { signInName, password }: { signInName: string; password: string },
  source = office,
): Promise<string> {
  const now = new Date(foundingDay.getTime() + second * 1000)
  const result = await checkSignIn(village.db, { signInName, password, source, now })
  if (result.ok) return 'in'
  const [{ code, figures }] = result.refusals
  return figures ? `${code} ${figures.seconds}` : code
}

async function fail(village: TestOffice, times: number, source = office): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    expect(await tryAt(village, 0, wrong, source)).toBe('SIGN_IN_FAILED')
  }
}

describe('signing in', () => {
  it('refuses at the password, where it is typed again', async () => {
    const village = await testOffice()
    const tried = { ...wrong, source: office, now: foundingDay }
    expect(await checkSignIn(village.db, tried)).toEqual({
      ok: false,
      refusals: [{ code: 'SIGN_IN_FAILED', field: 'password' }],
    })
  })

  it('says who it is', async () => {
    const village = await testOffice()
    const now = foundingDay
    const result = await checkSignIn(village.db, { ...right, source: office, now })
    expect(result).toEqual({
      ok: true,
      value: { staffId: village.manager.staffId, sessionVersion: 1 },
    })
  })

  it('says the same for a wrong password, a wrong name and somebody who has retired', async () => {
    const village = await testOffice()
    const { staffId, password } = expectDone(await hire(village))
    const left = { signInName: 'lijf', password: password ?? '' }
    expect(await tryAt(village, 0, left)).toBe('in')
    expectDone(
      await village.write((tx) => retireStaff(tx, village.manager, { staffId, sure: 'on' })),
    )
    expect(await tryAt(village, 0, left)).toBe('SIGN_IN_FAILED')
    expect(await tryAt(village, 0, wrong)).toBe('SIGN_IN_FAILED')
    expect(await tryAt(village, 0, { ...right, signInName: 'nobody' })).toBe('SIGN_IN_FAILED')
  })
})

describe('guessing', () => {
  it('is slowed after five failures, longer and longer', async () => {
    const village = await testOffice()
    await fail(village, 5)
    expect(await tryAt(village, 0, right)).toBe('SIGN_IN_SLOWED 5')
    expect(await tryAt(village, 3, right)).toBe('SIGN_IN_SLOWED 2')
    expect(await tryAt(village, 5, wrong)).toBe('SIGN_IN_FAILED')
    expect(await tryAt(village, 6, right)).toBe('SIGN_IN_SLOWED 9')
  })

  it('never keeps the owner out for more than a minute', async () => {
    const village = await testOffice()
    let second = 0
    for (let n = 0; n < 20; n += 1) {
      second += 60
      expect(await tryAt(village, second, wrong, stranger)).toBe('SIGN_IN_FAILED')
    }
    expect(await tryAt(village, second + 1, right)).toBe('SIGN_IN_SLOWED 59')
    expect(await tryAt(village, second + 60, right)).toBe('in')
  })

  it('at one name from many places is slowed, and so is one place at many names', async () => {
    const village = await testOffice()
    for (let n = 0; n < 5; n += 1) await tryAt(village, 0, wrong, `203.0.113.${n}`)
    expect(await tryAt(village, 0, wrong, '203.0.113.77')).toBe('SIGN_IN_SLOWED 5')
    for (let n = 0; n < 5; n += 1) {
      await tryAt(village, 0, { ...wrong, signInName: `name-${n}` }, stranger)
    }
    expect(await tryAt(village, 0, { ...wrong, signInName: 'lijf' }, stranger)).toBe(
      'SIGN_IN_SLOWED 5',
    )
  })

  it('all at once counts every guess', async () => {
    const village = await testOffice()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => tryAt(village, 0, wrong, stranger)),
    )
    expect(answers.filter((answer) => answer === 'SIGN_IN_FAILED')).toHaveLength(5)
  })

  it('is forgotten by a success, and after an hour', async () => {
    const village = await testOffice()
    await fail(village, 4)
    expect(await tryAt(village, 0, right)).toBe('in')
    await fail(village, 5)
    expect(await tryAt(village, 3600, wrong)).toBe('SIGN_IN_FAILED')
    expect(await tryAt(village, 3600, right)).toBe('in')
    expect(await village.db.read.signInThrottle.count()).toBe(0)
  })
})

describe('guessing from everywhere at every name', () => {
  /** As many computers, each trying a name of its own once. */
  async function flood(village: TestOffice, times: number, second = 0): Promise<string[]> {
    const answers: string[] = []
    for (let n = 0; n < times; n += 1) {
      const guess = { ...wrong, signInName: `name-${second}-${n}` }
      answers.push(await tryAt(village, second, guess, `198.51.100.${n}`))
    }
    return answers
  }

  /** As after so many of them. */
  async function guessed({ db }: TestOffice, failures: number, second = 0): Promise<void> {
    const lastFailure = new Date(foundingDay.getTime() + second * 1000)
    const data = { key: strangersKey, failures, lastFailure }
    const where = { key: strangersKey }
    await db.write(async (tx) =>
      done(await tx.signInThrottle.upsert({ where, create: data, update: data })),
    )
  }

  it('is slowed over all, and takes no more room than what was let past', async () => {
    const village = await testOffice()
    const answers = await flood(village, 103)
    expect(answers.slice(0, 100)).toEqual(Array(100).fill('SIGN_IN_FAILED'))
    expect(answers.slice(100)).toEqual(Array(3).fill('STRANGERS_SLOWED 30'))
    expect(await village.db.read.signInThrottle.count()).toBe(201)
    expect(await flood(village, 3, 31)).toEqual([
      'SIGN_IN_FAILED',
      'STRANGERS_SLOWED 29',
      'STRANGERS_SLOWED 29',
    ])
    await tryAt(village, 3700, wrong)
    expect(await village.db.read.signInThrottle.count()).toBe(3)
    expect(await village.db.read.knownPlace.count()).toBe(0)
  })

  it('keeps nobody out where somebody signed in well in the last thirty days', async () => {
    const village = await testOffice()
    const { password } = expectDone(await hire(village))
    const newcomer = { signInName: 'lijf', password: password ?? '' }
    const day = 24 * 3600
    expect(await tryAt(village, 0, right)).toBe('in')
    await guessed(village, 100, 29 * day)
    expect(await tryAt(village, 29 * day, newcomer)).toBe('in')
    expect(await tryAt(village, 29 * day, right)).toBe('in')
    expect(await tryAt(village, 29 * day, right, stranger)).toBe('STRANGERS_SLOWED 30')
    await guessed(village, 100, 60 * day)
    expect(await tryAt(village, 60 * day, right)).toBe('STRANGERS_SLOWED 30')
    await guessed(village, 0, 60 * day)
    expect(await tryAt(village, 60 * day, right)).toBe('in')
    expect(await village.db.read.knownPlace.count()).toBe(2)
  })

  it('is told from many who come for the first time', async () => {
    const village = await testOffice()
    await guessed(village, 99)
    for (let n = 0; n < 3; n += 1)
      expect(await tryAt(village, 0, right, `192.168.7.${n}`)).toBe('in')
    expect(await tryAt(village, 0, wrong, stranger)).toBe('SIGN_IN_FAILED')
    expect(await tryAt(village, 0, right, '192.168.7.9')).toBe('STRANGERS_SLOWED 30')
  })
})

describe('who is known at a place', () => {
  it('waits for nobody who guesses the name elsewhere, or other names there', async () => {
    const village = await testOffice()
    expect(await tryAt(village, 0, right)).toBe('in')
    for (let n = 0; n < 6; n += 1) {
      await tryAt(village, 1, wrong, `203.0.113.${n}`)
      await tryAt(village, 1, { ...wrong, signInName: `name-${n}` })
    }
    expect(await tryAt(village, 1, right, stranger)).toBe('SIGN_IN_SLOWED 5')
    expect(await tryAt(village, 1, { ...wrong, signInName: 'lijf' })).toBe('SIGN_IN_SLOWED 5')
    expect(await tryAt(village, 1, right)).toBe('in')
  })

  it('is slowed there like anybody', async () => {
    const village = await testOffice()
    expect(await tryAt(village, 0, right)).toBe('in')
    await fail(village, 5)
    expect(await tryAt(village, 0, right)).toBe('SIGN_IN_SLOWED 5')
  })
})
