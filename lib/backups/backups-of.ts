import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isAsItIs, isBackupName } from './backup-name'
import { isBackup, type Manifest, readManifest } from './manifest'

export interface FoundBackup {
  folder: string
  manifest: Manifest
}

/** The names of an installation's backups in a place, oldest first. What cannot be read is nobody's. */
export function backupsOf(place: string, installation: string): string[] {
  return foundIn(place, installation, isBackupName)
    .map(({ folder }) => basename(folder))
    .sort()
}

/** An installation's books that did not add up and were kept as they were. */
export function keptAsTheyAre(place: string, installation: string): FoundBackup[] {
  return foundIn(place, installation, isAsItIs)
}

function foundIn(place: string, installation: string, isMeant: (name: string) => boolean) {
  if (!existsSync(place)) return []
  const named = readdirSync(place).filter(isMeant)
  return backupsAmong(named.map((name) => join(place, name))).filter(
    ({ manifest }) => manifest.installation === installation,
  )
}

/**
 * Whosever backups lie where somebody looked for one, newest first, those that do not add up last: in
 * the folders, in those inside them, as on a stick, or, of a name that is not there, beside where it
 * would be.
 */
export function backupsNear(paths: readonly string[]): FoundBackup[] {
  const around = paths.map((path) => (isFolder(path) ? path : dirname(path)))
  const inside = around.flatMap(foldersIn)
  const folders = new Set([...around, ...inside, ...inside.flatMap(foldersIn)])
  return backupsAmong([...folders]).sort(
    (one, other) =>
      Number(addsUp(other)) - Number(addsUp(one)) ||
      other.manifest.madeAt.localeCompare(one.manifest.madeAt),
  )
}

/** Whether it did when it was made. */
export function addsUp({ folder }: FoundBackup): boolean {
  return !isAsItIs(basename(folder))
}

function backupsAmong(folders: readonly string[]): FoundBackup[] {
  return folders.filter(isBackup).flatMap((folder) => {
    try {
      return [{ folder, manifest: readManifest(folder) }]
    } catch {
      return []
    }
  })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Some folders of a stick or a disk are for nobody to open. */
function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
  } catch {
    return []
  }
}
