import { mayDo, type Role } from '@/lib/access/deeds'
import { deedsIn } from './deeds-in'
import { householdsIn } from './households-in'
import { type Importer, type ImportKind, keptAsJson } from './importer'
import { openingsIn } from './openings-in'
import { rulesIn } from './rules-in'

/** Every kind of table that can be brought in. */
export const importers: Record<ImportKind, Importer<string>> = {
  HOUSEHOLDS: keptAsJson(householdsIn),
  RULES: keptAsJson(rulesIn),
  OPENINGS: keptAsJson(openingsIn),
  DEEDS: keptAsJson(deedsIn),
}

/** Whether there is any kind of table that somebody with these parts may bring in. */
export function mayBringInSome(roles: readonly Role[]): boolean {
  return Object.values(importers).some(({ deed }) => mayDo(roles, deed))
}
