import type { Tx } from '@/lib/db/client'
import type { Actor } from './actor'
import type { Subject } from './facts'
import { villageSettings } from './village'

/** The village's settings, as a trace compares them. */
export async function watchedVillage(
  tx: Tx,
  { villageId }: Pick<Actor, 'villageId'>,
): Promise<Subject> {
  const { name, ...settings } = await villageSettings(tx, villageId)
  return { name, facts: { name, ...settings } }
}
