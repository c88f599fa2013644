import type { Subject } from '@/lib/access/facts'
import { foundVillage } from '@/lib/access/found-village'
import type { FoundVillageInput } from '@/lib/access/input'
import { rememberPlace } from '@/lib/access/known-places'
import { isSetUpCode, removeSetUpCode } from '@/lib/access/set-up-code'
import { throttleKeys } from '@/lib/access/throttle'
import { leaveTrace, type TracePlace } from '@/lib/access/trace'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { isAnyVillageFounded } from '@/lib/access/village'
import { watchedStaff } from '@/lib/access/watched-staff'
import { watchedVillage } from '@/lib/access/watched-village'
import { database, type Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { now } from './clock'
import { startSession } from './session'
import { tracePlace } from './trace-place'

/**
 * Founds the village against the set-up code and signs its manager in, in this browser.
 * SETUP_ALREADY_DONE, SETUP_CODE_WRONG, and what `foundVillage` refuses.
 */
export async function foundVillageWith({
  setUpCode,
  ...input
}: FoundVillageInput & { setUpCode: string }): Promise<Result<void>> {
  const { read, write } = await database()
  if (await isAnyVillageFounded(read)) return refuse('SETUP_ALREADY_DONE')
  if (!isSetUpCode(setUpCode)) return refuse('SETUP_CODE_WRONG', { field: 'setUpCode' })
  const place = await tracePlace()
  const founded = await write((tx) => foundWithTrace(tx, { ...input, now: now() }, place))
  if (!founded.ok) return founded
  await startSession(founded.value)
  removeSetUpCode()
  return done(undefined)
}

/** Nobody is signed in yet: the first lines of the trace are of whoever becomes manager by it. */
async function foundWithTrace(
  tx: Tx,
  input: FoundVillageInput & { now: Date },
  place: TracePlace,
): ReturnType<typeof foundVillage> {
  const founded = await foundVillage(tx, input)
  if (!founded.ok) return founded
  const { villageId, staffId } = founded.value
  const who = { villageId, at: input.now, staffId, staffName: input.managerName }
  const village = await watchedVillage(tx, { villageId })
  const manager = await watchedStaff(tx, { villageId }, staffId)
  const left = (deed: TracedDeed, after: Subject | null) =>
    leaveTrace(tx, { ...who, deed, ...place }, { before: null, after })
  await left('village.change', village)
  await left('staff.change', manager)
  await rememberPlace(tx, throttleKeys(input.signInName, place.source), input.now)
  return founded
}
