import { describe, expect, it } from 'vitest'
import { codesOf, expectDone, villageIn } from '@/lib/testing/village'
import { changeVillage } from './change-village'
import { type ChangeVillageInput, changeVillageInput } from './input'
import { actorOf, hire, signedInAs, testOffice } from './test-office'
import { villageSettings } from './village'

const gacha: ChangeVillageInput = {
  villageName: '白音嘎查',
  storeName: '团结积分超市',
  placeLabel: 'GACHA',
  groupLabel: 'GRID',
  boardNames: 'FULL',
  oldestDeed: 30,
  deductions: true,
  noticeDays: 7,
  yearEnd: 'EXPIRE',
}

describe('the settings of a village', () => {
  it('change what it calls itself, and nothing else of it', async () => {
    const office = await testOffice()
    const { villageId } = office.manager
    const before = await office.db.read.village.findUniqueOrThrow({ where: { id: villageId } })
    expectDone(await office.write((tx) => changeVillage(tx, office.manager, gacha)))
    const { villageName, ...settings } = gacha
    expect(await office.db.read.village.findUniqueOrThrow({ where: { id: villageId } })).toEqual({
      ...before,
      ...settings,
      name: villageName,
    })
  })

  it('hold from the next request on', async () => {
    const office = await testOffice()
    expectDone(await office.write((tx) => changeVillage(tx, office.manager, gacha)))
    const who = await signedInAs(office.db, office.manager.staffId)
    expect(who?.village).toMatchObject({
      name: '白音嘎查',
      placeLabel: 'GACHA',
      groupLabel: 'GRID',
      boardNames: 'FULL',
    })
  })

  it('are the manager’s alone, and never a neighbour’s', async () => {
    const office = await testOffice()
    const roles = ['RECORDER', 'REVIEWER', 'CLERK', 'SUPERVISOR'] as const
    const { staffId } = expectDone(await hire(office, { roles: [...roles] }))
    const actor = await actorOf(office.db, { staffId })
    expect(codesOf(await office.write((tx) => changeVillage(tx, actor, gacha)))).toEqual([
      'NOT_ALLOWED',
    ])
    const neighbour = await villageIn(office.db)
    const settings = () => villageSettings(office.db.read, neighbour.villageId)
    const before = await settings()
    expectDone(await office.write((tx) => changeVillage(tx, office.manager, gacha)))
    expect(await settings()).toEqual(before)
  })
})

describe('the form', () => {
  const typed = { ...gacha, oldestDeed: '30', deductions: 'on', noticeDays: '7' }

  it('takes what the page offers', () => {
    expect(changeVillageInput.parse(typed)).toEqual(gacha)
  })

  it.each([
    ['no name', { villageName: ' ' }, 'villageName'],
    ['a name without end', { storeName: '超'.repeat(41) }, 'storeName'],
    ['another word for the place', { placeLabel: '屯' }, 'placeLabel'],
    ['another word for its parts', { groupLabel: '' }, 'groupLabel'],
    ['names that are neither masked nor full', { boardNames: 'NONE' }, 'boardNames'],
    ['no day back', { oldestDeed: '0' }, 'oldestDeed'],
    ['more than ten years back', { oldestDeed: '3651' }, 'oldestDeed'],
    ['more than a month on notice', { noticeDays: '31' }, 'noticeDays'],
  ])('refuses %s at its field', (_, wrong, field) => {
    const read = changeVillageInput.safeParse({ ...typed, ...wrong })
    expect(read.error?.issues.map(({ path }) => path)).toEqual([[field]])
  })
})
