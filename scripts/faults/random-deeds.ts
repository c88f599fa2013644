import { passClaims } from '@/lib/earning/decide-claims'
import { recordSheet } from '@/lib/earning/record-sheet'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { closeMonths } from '@/lib/months/close-months'
import { addPhotos } from '@/lib/photos/add-photos'
import { keepFile } from '@/lib/photos/store'
import { closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import { addDays, addMonths, type CivilDate, monthOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { basketOf, handOver, on, type TestVillage } from '@/lib/testing/village'
import type { Random } from './random-numbers'

/** A village that people are at work in, on its day. */
export interface BusyVillage {
  village: TestVillage
  today: CivilDate
}

const rules = ['clean-up', 'volunteer', 'mediation', 'burning', 'lecture', 'army']
const pieces = ['毛巾', '牙刷', '雨衣']

/** Something that people do, through the verbs of the office and the counter. Refusals are welcome. */
export async function someDeed(busy: BusyVillage, random: Random): Promise<void> {
  const { village, today } = busy
  const { db } = village
  const somebody = village.households[random(village.households.length)] ?? ''
  const manager = on(today, village.manager)
  switch (random(10)) {
    case 0:
    case 1:
    case 2:
      await writeDown(busy, random, village.households)
      await passWhatWaits(busy)
      return
    case 3: {
      const sheetId = await writeDown(busy, random, [somebody])
      const picture = Uint8Array.from({ length: 2_000 }, () => random(256))
      const photo = { hash: await keepFile(picture), bytes: picture.length, width: 1, height: 1 }
      await db.write((tx) =>
        addPhotos(tx, on(today, village.recorder), { of: { batchId: sheetId }, photos: [photo] }),
      )
      return
    }
    case 4:
    case 5:
    case 6: {
      const good = pieces[random(pieces.length)] ?? ''
      await handOver(village, today, basketOf(village, somebody, { [good]: 1 + random(2) }))
      return
    }
    case 7: {
      const entries = await db.read.entry.findMany({ select: { id: true } })
      const entryId = entries[random(Math.max(entries.length, 1))]?.id
      if (entryId) await db.write((tx) => reverseEntry(tx, manager, { entryId, reason: '记错了' }))
      return
    }
    case 8:
      busy.today = addDays(today, 1 + random(5))
      return
    default:
      await turnTheMonth(busy)
  }
}

async function writeDown(
  { village, today }: BusyVillage,
  random: Random,
  households: readonly string[],
): Promise<string> {
  const sheetId = newId()
  await village.db.write((tx) =>
    recordSheet(tx, on(today, village.recorder), {
      sheetId,
      ruleId: village.rules[rules[random(rules.length)] ?? ''] ?? '',
      occurredOn: addDays(today, -random(20)),
      reportedBy: 'CADRE',
      decided: null,
      note: null,
      toldHousehold: '支书当面告知户主',
      sameDayMeant: true,
      households: households.map((householdId) => ({
        householdId,
        quantity: 1 + random(3),
        memberName: null,
      })),
    }),
  )
  return sheetId
}

async function passWhatWaits({ village, today }: BusyVillage): Promise<void> {
  const waiting = await village.db.read.claim.findMany({
    where: { status: 'WAITING' },
    select: { id: true },
  })
  const claimIds = waiting.map(({ id }) => id)
  if (claimIds.length > 0)
    await village.db.write((tx) => passClaims(tx, on(today, village.reviewer), { claimIds }))
}

/** Closes what is over, and opens a window for it instead of the one that was open. */
async function turnTheMonth({ village, today }: BusyVillage): Promise<void> {
  const { db } = village
  const manager = on(today, village.manager)
  const through = addMonths(monthOf(today), -1)
  await db.write((tx) => closeMonths(tx, manager, { through, leaveWaiting: true }))
  const open = await db.read.window.findFirst({ where: { state: 'OPEN' } })
  if (open) await db.write((tx) => closeWindow(tx, manager, { windowId: open.id }))
  await db.write(async (tx) => {
    const planned = await planWindow(tx, manager, {
      name: today,
      kind: 'QUARTER',
      cutoffMonth: through,
      opensOn: today,
      closesOn: today,
    })
    return planned.ok ? openWindow(tx, manager, planned.value) : planned
  })
}
