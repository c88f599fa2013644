import { join, resolve } from 'node:path'
import type { Settings } from '@/lib/shared/env'

/** Where backups go: the data folder's own, and one elsewhere that outlives this computer. */
export interface Place {
  kind: 'own' | 'second'
  path: string
}

export function placesOf({
  DATA_DIR,
  BACKUP_DIR,
}: Pick<Settings, 'DATA_DIR' | 'BACKUP_DIR'>): Place[] {
  const own: Place = { kind: 'own', path: join(DATA_DIR, 'backups') }
  return BACKUP_DIR ? [own, { kind: 'second', path: resolve(BACKUP_DIR) }] : [own]
}
