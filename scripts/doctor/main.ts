// Looks an installation over and says in plain words what is wrong, and what to do: npm run doctor.
// Exit code 1 when something is. Changes nothing; the server may run meanwhile.

import { existsSync } from 'node:fs'
import { readSettings, type Settings } from '@/lib/shared/env'
import { sayingOf } from '@/lib/shared/thrown'
import { say } from '../say'
import { isBuilding } from '../start/build'
import { rememberedKind } from '../start/installation'
import { portFrom } from '../start/port'
import { lookAtAddress } from './address'
import { lookAtAudit } from './audit'
import { lookAtBackups } from './backups'
import { isNewBook, lookAtBook } from './book'
import { lookAtDataFolder } from './data-folder'
import { type Finding, fine, look, wrong } from './finding'
import { lookAtServer } from './running'

const marks = { fine: '✓', look: '!', wrong: '✗' } as const

const findings = [nodeVersion(), ...(await lookAround())]
for (const finding of findings) tell(finding)
const count = findings.filter(({ level }) => level === 'wrong').length
console.log()
say((t) => (count === 0 ? t('server.doctor.fine') : t('server.doctor.wrong', { count })))
process.exitCode = count === 0 ? 0 : 1

function nodeVersion(): Finding {
  const { node: version } = process.versions
  return fine((t) => t('server.doctor.found.node', { version }))
}

async function lookAround(): Promise<Finding[]> {
  let settings: Settings & { port: number }
  try {
    settings = { ...readSettings(), port: portFrom(process.env.PORT) }
  } catch (error) {
    return [
      wrong(
        (t) => t('server.doctor.found.settings', { said: sayingOf(error) }),
        (t) => t('server.doctor.next.settings'),
      ),
    ]
  }
  const { DATA_DIR, DATABASE_URL, PUBLIC_URL, BACKUP_DIR, port } = settings
  const demo = rememberedKind(DATA_DIR) === 'demo'
  return [
    ...lookAtDataFolder(DATA_DIR),
    ...(await lookAtBook(DATABASE_URL, demo)),
    ...(await lookAtServer(port, DATABASE_URL)),
    lookAtAddress(PUBLIC_URL),
    // of what is not there yet nobody expects a copy
    ...(existsSync(DATA_DIR)
      ? [
          ...lookAtAudit(demo),
          ...lookAtBackups({ demo, isNew: await isNewBook(DATABASE_URL), secondPlace: BACKUP_DIR }),
        ]
      : []),
    build(),
  ]
}

function build(): Finding {
  if (isBuilding('start'))
    return look(
      (t) => t('server.doctor.found.building'),
      (t) => t('server.doctor.next.building'),
    )
  return existsSync('.next/start/built-from')
    ? fine((t) => t('server.doctor.found.build'))
    : look(
        (t) => t('server.doctor.found.noBuild'),
        (t) => t('server.doctor.next.noBuild'),
      )
}

function tell(finding: Finding): void {
  say((...words) => `${marks[finding.level]} ${finding.said(...words)}`)
  if (finding.level === 'fine' || !finding.next) return
  const { next } = finding
  say((t, ...words) => `    ${t('server.doctor.toDo', { next: next(t, ...words) })}`)
}
