import fc from 'fast-check'
import { mergeHousehold } from '@/lib/households/merge-household'
import { splitHousehold } from '@/lib/households/split-household'
import { newId } from '@/lib/shared/id'
import type { House } from './book-model'
import { by, deed, firstOf, mostly, pick, when, which } from './deed'
import { people, type Scene } from './scene'

const decision = (householdId: string, holdsFrom: string) => ({
  ...{ changeId: newId(), householdId, holdsFrom, decidedBy: '村民代表会议', note: null },
})

export const splitDeed = deed(
  'split',
  fc.record({ who: by('manager'), which, points: fc.nat({ max: 40 }), head: fc.boolean() }),
  async (scene, { who, which, points, head }) => {
    const { model, today } = scene
    const house = pick(model.houses, which)
    if (!house) return
    const moving = (head ? house.people[0] : house.people.at(-1)) ?? '没有人'
    const { openWindow } = model
    const waiting = openWindow ? model.waitingOf(house, openWindow.cutoff) : 0
    const most = Math.max(0, model.balanceOf(house) - waiting)
    const input = {
      ...{ ...decision(house.id, today), people: [moving], headName: moving },
      ...{ groupName: '一组', number: null, points },
    }
    const split = (tx: Parameters<typeof splitHousehold>[0]) =>
      splitHousehold(tx, scene.actor(who), input)
    const done = await scene.write(
      split,
      firstOf(
        scene.may(who, 'household.change'),
        when(house.closed, 'HOUSEHOLD_MERGED'),
        model.whyNear(who, house),
        when(moving === house.head, 'HEAD_STAYS'),
        when(points > most, 'TOO_MANY_POINTS_TO_MOVE'),
      ),
    )
    if (!done) return
    const number = done.otherNumber ?? 0
    const { db, villageId } = scene.village
    const { id } = await db.read.household.findFirstOrThrow({ where: { villageId, number } })
    const added: House = {
      ...{ id, number, head: moving, people: [moving], closed: false, heir: undefined },
    }
    model.houses.push(added)
    house.people = house.people.filter((name) => name !== moving)
    for (const near of model.near.values())
      if (near.own === house || near.relatives.includes(house)) near.relatives.push(added)
    const stamp = { day: today, by: who }
    if (points > 0)
      scene.owes([
        model.move('TRANSFER', house, -points, stamp),
        model.move('TRANSFER', added, points, stamp),
      ])
  },
)

export const mergeDeed = deed(
  'merge',
  fc.record({ who: by('manager'), from: which, into: which, alive: mostly }),
  async (scene, { who, from, into, alive }) => {
    const { model, today } = scene
    const house = pick(alive ? model.houses.filter(({ closed }) => !closed) : model.houses, from)
    const heir = pick(model.houses, into)
    if (!house || !heir) return
    const points = model.balanceOf(house)
    const input = { ...decision(house.id, today), intoNumber: heir.number }
    const stamp = { day: today, by: who }
    const done = await scene.write(
      (tx) => mergeHousehold(tx, scene.actor(who), input),
      firstOf(
        scene.may(who, 'household.change'),
        when(house.closed, 'HOUSEHOLD_MERGED'),
        when(house === heir, 'SAME_HOUSEHOLD_TWICE'),
        when(heir.closed, 'HOUSEHOLD_MERGED'),
        model.whyNear(who, house),
        model.whyNear(who, heir),
      ),
      () =>
        points === 0
          ? []
          : [
              model.move('TRANSFER', house, -points, stamp),
              model.move('TRANSFER', heir, points, stamp),
            ],
    )
    if (done) carryOn(scene, house, heir)
  },
)

function carryOn({ model }: Scene, house: House, heir: House): void {
  heir.people.push(...house.people.filter((name) => !heir.people.includes(name)))
  house.people = []
  house.closed = true
  for (const other of model.houses) if (other === house || other.heir === house) other.heir = heir
  for (const who of people) {
    const near = model.near.get(who)
    if (!near) continue
    if (near.own === house) near.own = heir
    if (near.relatives.includes(house) && !near.relatives.includes(heir)) near.relatives.push(heir)
  }
}
