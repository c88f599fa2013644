import { expect, it } from 'vitest'
import { recordSheet } from '@/lib/earning/record-sheet'
import { newId } from '@/lib/shared/id'
import { sheet } from '@/lib/testing/sheets'
import { codesOf, expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'
import { addGroup, changeGroup, deleteGroup } from './change-group'
import type { ChangeGroupInput } from './group-input'

const day = '2026-09-12'

async function namesOf({ db, villageId }: TestVillage) {
  const groups = await db.read.group.findMany({
    where: { villageId },
    orderBy: { position: 'asc' },
  })
  return groups.map(({ name }) => name)
}

async function twoGroups() {
  const village = await testVillage([
    { headName: '张小明', groupName: '一组', members: [] },
    { headName: '李秀兰', groupName: '二组', members: [] },
  ])
  const groups = await village.db.read.group.findMany({ orderBy: { position: 'asc' } })
  const [first = '', second = ''] = groups.map(({ id }) => id)
  const change = (input: Partial<ChangeGroupInput>) =>
    village.db.write((tx) =>
      changeGroup(tx, on(day, village.manager), {
        ...{ groupId: first, name: '一组', place: 1, leaderId: null },
        ...input,
      }),
    )
  return { village, first, second, change }
}

it('a group is added once, renamed, put elsewhere, and deleted while nobody lives in it', async () => {
  const { village, second, change } = await twoGroups()
  const manager = on(day, village.manager)
  const groupId = newId()
  const add = (name: string, id = groupId) =>
    village.db.write((tx) => addGroup(tx, manager, { groupId: id, name }))
  expectDone(await add('三组'))
  expect(await add('三组')).toMatchObject({ repeated: true })
  expect(codesOf(await add('三组', newId()))).toEqual(['GROUP_NAME_TAKEN'])
  expectDone(await change({ groupId, name: '新村组', place: 1 }))
  expect(await namesOf(village)).toEqual(['新村组', '一组', '二组'])
  expect(codesOf(await change({ name: '二组' }))).toEqual(['GROUP_NAME_TAKEN'])
  expect(codesOf(await change({ groupId: newId() }))).toEqual(['GROUP_UNKNOWN'])
  const remove = (id: string) => village.db.write((tx) => deleteGroup(tx, manager, { groupId: id }))
  expect(await remove(second)).toMatchObject({
    refusals: [{ code: 'GROUP_HAS_HOUSEHOLDS', figures: { name: '二组', count: 1 } }],
  })
  expectDone(await remove(groupId))
  expect(await namesOf(village)).toEqual(['一组', '二组'])
})

it('a 组长 holds that part, and records for the own group alone', async () => {
  const { village, first, change } = await twoGroups()
  const { db, villageId, recorder } = village
  const { staffId } = recorder
  expect(codesOf(await change({ leaderId: staffId }))).toEqual(['STAFF_UNKNOWN'])
  await db.write(async (tx) => ({
    ok: true,
    value: await tx.staffRole.create({ data: { villageId, staffId, role: 'LEADER' } }),
  }))
  expectDone(await change({ leaderId: staffId }))
  const leader = on(day, { ...recorder, roles: ['LEADER'], groupIds: [first] })
  const [own = '', other = ''] = village.households
  const record = (households: string[]) =>
    db.write((tx) => recordSheet(tx, leader, sheet(village, { households })))
  expectDone(await record([own]))
  expect(await record([other])).toMatchObject({
    refusals: [
      {
        code: 'OTHER_GROUP',
        field: `household.${other}`,
        figures: { number: 2, head: '李秀兰' },
      },
    ],
  })
  // who holds both parts records for the whole village
  const both = { ...leader, roles: ['LEADER' as const, 'RECORDER' as const] }
  expectDone(await db.write((tx) => recordSheet(tx, both, sheet(village, { households: [other] }))))
})
