import { existsSync, statSync } from 'node:fs'
import { platform } from 'node:process'
import { sizeOf } from '@/lib/backups/size'
import { fileOf } from '@/lib/db/sqlite-connection'
import { whatIsLocked } from '@/lib/db/what-is-locked'
import { freeBytesAt, leastFreeBytes } from '@/lib/shared/free-bytes'
import { keptSecrets, secretsFile } from '../secrets'
import { type Finding, fine, look, wrong } from './finding'

/** The folder itself, its secrets, and the room on its disk. */
export function lookAtDataFolder(folder: string, url: string): Finding[] {
  if (!existsSync(folder))
    return [
      wrong(
        (t) => t('server.doctor.found.noDataFolder', { folder }),
        (t) => t('server.doctor.next.noDataFolder'),
      ),
    ]
  return [writable(folder, url), secrets(folder, url), disk(folder)]
}

function writable(folder: string, url: string): Finding {
  const path = whatIsLocked(folder, url)
  return path
    ? wrong(
        (t) => t('server.doctor.found.locked', { path }),
        (t) => t('server.doctor.next.locked'),
      )
    : fine((t) => t('server.doctor.found.dataFolder', { folder }))
}

function secrets(folder: string, url: string): Finding {
  const file = secretsFile(folder)
  if (!existsSync(file))
    return wrong(
      (t) => t('server.doctor.found.noSecrets', { file }),
      (t) => t(`server.doctor.next.${afterLoss(url)}`),
    )
  if (!keptSecrets(folder))
    return wrong(
      (t) => t('server.doctor.found.brokenSecrets', { file }),
      (t) => t('server.doctor.next.lostSecrets'),
    )
  // Windows keeps permissions elsewhere
  if (platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    return wrong(
      (t) => t('server.doctor.found.openSecrets', { file }),
      (t) => t('server.doctor.next.openSecrets', { file }),
    )
  return fine((t) => t('server.doctor.found.secrets'))
}

/** A PostgreSQL may hold villages or none, and its backups are not restored by a command of ours. */
function afterLoss(url: string) {
  if (!url.startsWith('file:')) return 'secretsElsewhere'
  return existsSync(fileOf(url)) ? 'lostSecrets' : 'makesSecrets'
}

const enoughBytes = 1_000_000_000

function disk(folder: string): Finding {
  const bytes = freeBytesAt(folder)
  const free = sizeOf(bytes)
  if (bytes >= enoughBytes) return fine((t) => t('server.doctor.found.disk', { free }))
  return (bytes < leastFreeBytes ? wrong : look)(
    (t) => t('server.doctor.found.diskLow', { free }),
    (t) => t('server.doctor.next.diskLow'),
  )
}
