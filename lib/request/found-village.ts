import { foundVillage } from '@/lib/access/found-village'
import type { FoundVillageInput } from '@/lib/access/input'
import { isSetUpCode, removeSetUpCode } from '@/lib/access/set-up-code'
import { isAnyVillageFounded } from '@/lib/access/village'
import { database } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { now } from './clock'
import { startSession } from './session'

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
  const founded = await write((tx) => foundVillage(tx, { ...input, now: now() }))
  if (!founded.ok) return founded
  await startSession(founded.value)
  removeSetUpCode()
  return done(undefined)
}
