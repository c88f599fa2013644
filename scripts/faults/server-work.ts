import { setTimeout as pause } from 'node:timers/promises'
import { addDays, type CivilMonth, lastDayOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { codeOf } from '@/lib/shared/thrown'
import { Visitor } from '@/scripts/visitor'
import type { Promises } from './promises'
import type { ServerWorld } from './server-world'

/** How often an import is asked whether its lines have been looked at. */
const mostAsked = 100

/** People at work on a served village: each does one thing over and over until nobody answers. */
export interface People {
  clerk: Visitor
  recorder: Visitor
  reviewer: Visitor
  manager: Visitor
}

export async function signPeopleIn({ url }: ServerWorld): Promise<People> {
  const signedIn = async (name: string) => {
    const visitor = new Visitor(url)
    await visitor.signIn(name)
    return visitor
  }
  const [clerk, recorder, reviewer, manager] = await Promise.all(
    ['dianyuan', 'jilu', 'pingyi', 'shuji'].map(signedIn),
  )
  if (!clerk || !recorder || !reviewer || !manager) throw new Error('somebody is missing')
  return { clerk, recorder, reviewer, manager }
}

/** Baskets of one good over the counter, each of its own household. */
export async function redeemOn(
  world: ServerWorld,
  clerk: Visitor,
  promises: Promises,
  from: number,
) {
  const visitor = clerk.another()
  for (let nth = from; ; nth += 1) await redeemOnce(world, visitor, promises, nth)
}

export async function redeemOnce(
  world: ServerWorld,
  clerk: Visitor,
  promises: Promises,
  nth: number,
) {
  const household = world.households[nth % world.households.length]
  if (!household) throw new Error('nobody can redeem')
  const basketId = newId()
  const basket = new URLSearchParams({
    household: household.id,
    shownTotal: '1',
    collector: household.headName,
    [`quantity.${world.goodId}`]: '1',
  })
  const answer = await promises.underWay.during('redeem', () =>
    clerk.post(`/counter/${basketId}/hand-over`, basket),
  )
  if (answer.location === `/counter/${basketId}`) promises.redeemed.add(basketId)
  return answer
}

/** Sheets of ten households; the reviewer passes each as soon as it is there. */
export async function recordAndPass(
  world: ServerWorld,
  { recorder, reviewer }: Pick<People, 'recorder' | 'reviewer'>,
  promises: Promises,
  day: string,
) {
  for (;;) {
    const sheetId = await recordSheetOf(world, recorder, promises, day)
    if (sheetId) await passSheet(reviewer, sheetId, promises)
  }
}

/** The id of the sheet when it was saved. */
export async function recordSheetOf(
  world: ServerWorld,
  recorder: Visitor,
  promises: Promises,
  day: string,
): Promise<string | undefined> {
  const path = `/office/earn/${world.ruleId}`
  const form = await recorder.formOn(path, 'occurredOn')
  const sheetId = String(form.get('sheetId'))
  form.set('occurredOn', day)
  form.set('reportedBy', 'CADRE')
  form.set('sameDayMeant', 'on')
  const households = world.households.slice(0, 10)
  for (const { id } of households) form.append('household', id)
  promises.sheets.set(sheetId, households.length)
  const { status } = await promises.underWay.during('record', () => recorder.post(path, form))
  if (status !== 303) return undefined
  promises.recorded.set(sheetId, households.length)
  return sheetId
}

export async function passSheet(reviewer: Visitor, sheetId: string, promises: Promises) {
  const path = `/office/review/${sheetId}`
  const page = (await reviewer.get(path)).text
  const boxes = [...page.matchAll(/<input[^>]*name="claimIds"[^>]*>/g)]
  const claims = boxes.flatMap(([box]) => /value="([0-9a-f-]{36})"/.exec(box)?.slice(1) ?? [])
  if (claims.length === 0) return
  const form = await reviewer.formOn(path, 'claimIds')
  for (const claim of claims) form.append('claimIds', claim)
  form.set('decision', 'pass')
  promises.decided.push(claims)
  const { status } = await promises.underWay.during('pass', () => reviewer.post(path, form))
  if (status === 303) for (const claim of claims) promises.passed.add(claim)
}

/** The month that is over, again and again until it is closed. */
export async function closeMonth(manager: Visitor, promises: Promises, month: CivilMonth) {
  const path = `/office/months/close?through=${month}`
  for (;;) {
    const form = await manager.formOn(path, 'through')
    form.set('leaveWaiting', 'on')
    const { status } = await promises.underWay.during('close', () => manager.post(path, form))
    if (status !== 303) continue
    promises.closed.add(month)
    return
  }
}

/** Lists of deeds of a day, one after the other. */
export async function importOn(
  world: ServerWorld,
  manager: Visitor,
  promises: Promises,
  day: string,
) {
  for (;;) await importDays(world, manager, promises, { lastDay: day, days: 1 })
}

/** A list of deeds of some days, pasted, looked at and confirmed; written in the background. */
export async function importDays(
  world: ServerWorld,
  manager: Visitor,
  promises: Promises,
  { lastDay, days }: { lastDay: string; days: number },
) {
  const upload = await manager.formOn('/office/exchange/new/deeds', 'pasted')
  const importId = String(upload.get('importId'))
  // a number of its own, or these deeds would be those of the import before
  const quantity = promises.imports.size + 1
  const lines = Array.from({ length: days }, (_, nth) => addDays(lastDay, -nth)).flatMap((day) =>
    world.households.map(({ number }) => `${day}\t${number}\t无偿献血\t${quantity}`),
  )
  upload.set('pasted', ['日期\t户号\t细则\t数量', ...lines].join('\n'))
  promises.imports.set(importId, lines.length)
  const { location } = await manager.post('/office/exchange/upload', upload)
  if (location !== `/office/exchange/imports/${importId}`) return
  const form = await reportOf(manager, location)
  if (!form) return
  const { status } = await promises.underWay.during('import', () => manager.post(location, form))
  if (status === 303) promises.confirmed.set(importId, lines.length)
}

/** The form that confirms an import: it is there once all lines have been looked at. */
async function reportOf(manager: Visitor, path: string): Promise<FormData | undefined> {
  for (let asked = 0; asked < mostAsked; asked += 1) {
    const form = await manager.formOn(path, 'importId').catch(onlyWithoutForm)
    if (form) return form
    await pause(100)
  }
  return undefined
}

/** A page without the form; a server that is gone stays an error. */
function onlyWithoutForm(error: unknown): undefined {
  if (codeOf(error)) throw error
}

/** The day after a month is over: the first on which it can be closed. */
export function dayAfter(month: CivilMonth): string {
  return addDays(lastDayOf(month), 1)
}
