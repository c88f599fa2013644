import { describe, expect, it } from 'vitest'
import { freshDatabase } from '@/lib/db/test-database'
import { codesOf, expectDone } from '@/lib/testing/village'
import { foundVillage } from './found-village'
import { foundVillageInput } from './input'
import { founding, foundingDay, signedInAs } from './test-office'

async function found(input: object = {}) {
  const db = await freshDatabase()
  const read = foundVillageInput.parse({ ...founding, ...input })
  return { db, result: await db.write((tx) => foundVillage(tx, { ...read, now: foundingDay })) }
}

describe('founding a village', () => {
  it('makes the village and a manager who is signed in at once', async () => {
    const { db, result } = await found()
    const { staffId, sessionVersion, villageId } = expectDone(result)
    expect(await signedInAs(db, staffId, sessionVersion)).toEqual({
      person: {
        villageId,
        staffId,
        name: '王书记',
        roles: ['MANAGER'],
        householdId: null,
        relativeIds: [],
        groupIds: [],
      },
      village: {
        id: villageId,
        slug: 'xiyangchang',
        name: '西羊场村',
        storeName: '文明团结积分超市',
        demo: false,
        placeLabel: 'VILLAGE',
        groupLabel: 'GROUP',
        boardNames: 'MASKED',
      },
      passwordGiven: false,
      deductions: false,
    })
    const village = await db.read.village.findUniqueOrThrow({ where: { id: villageId } })
    expect(village.openMonth).toBe('2026-07')
  })

  it('happens once', async () => {
    const { db } = await found()
    const again = foundVillageInput.parse({ ...founding, slug: 'other', signInName: 'other-one' })
    const result = await db.write((tx) => foundVillage(tx, { ...again, now: foundingDay }))
    expect(codesOf(result)).toEqual(['SETUP_ALREADY_DONE'])
    expect(await db.read.village.count()).toBe(1)
  })

  it('happens once for two at the same moment', async () => {
    const db = await freshDatabase()
    const villages = ['first', 'second'].map((name) =>
      foundVillageInput.parse({ ...founding, slug: name, signInName: `${name}-one` }),
    )
    const results = await Promise.all(
      villages.map((input) => db.write((tx) => foundVillage(tx, { ...input, now: foundingDay }))),
    )
    expect(results.flatMap(codesOf)).toEqual(['SETUP_ALREADY_DONE'])
    expect(await db.read.village.count()).toBe(1)
  })

  it('makes the address of the name when none is typed', async () => {
    const { db, result } = await found({ slug: '' })
    const { villageId } = expectDone(result)
    const { slug } = await db.read.village.findUniqueOrThrow({ where: { id: villageId } })
    expect(slug).toBe('xiyangchang')
  })

  it.each([
    ['an address of ours', { slug: 'office' }, 'SLUG_RESERVED'],
    ['no address for a name without sounds', { slug: '', villageName: '——' }, 'REQUIRED'],
    ['a weak password', { password: '12345678' }, 'INVALID'],
    ['a short password', { password: 'ab-12' }, 'TOO_SHORT'],
  ])('refuses %s and writes nothing', async (_, input, code) => {
    const { db, result } = await found(input)
    expect(codesOf(result)).toEqual([code])
    expect(await db.read.village.count()).toBe(0)
  })
})
