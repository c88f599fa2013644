// Looks an installation over and says in plain words what is wrong, and what to do: npm run doctor.
// Settings that cannot be used are said by themselves. Exit code 1 when something is wrong. Changes nothing; the server may run meanwhile.

import { existsSync } from 'node:fs'
import { readSettings } from '@/lib/shared/env'
import { hasBook } from '../has-book'
import { say } from '../say'
import { keptSecrets, type Secrets } from '../secrets'
import { isBuilding, stateOf } from '../start/build'
import { rememberedKind } from '../start/installation'
import { portFrom } from '../start/port'
import { lookAtAddress } from './address'
import { lookAtAudit } from './audit'
import { lookAtBackups } from './backups'
import { isNewBook, lookAtBook } from './book'
import { lookAtDataFolder } from './data-folder'
import { type Finding, fine, look } from './finding'
import { lookAtServer } from './running'

const builds = { FRESH: 'build', STALE: 'staleBuild', MISSING: 'noBuild' } as const
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
  const { DATA_DIR, DATABASE_URL, PUBLIC_URL, BACKUP_DIR } = readSettings()
  const port = portFrom(process.env.PORT)
  const demo = rememberedKind(DATA_DIR) === 'demo'
  const folderIsThere = existsSync(DATA_DIR)
  // a folder that is gone is one thing to see to, and took its book along
  const ofBook = folderIsThere || hasBook(DATABASE_URL) ? await lookAtBook(DATABASE_URL, demo) : []
  return [
    ...lookAtDataFolder(DATA_DIR, DATABASE_URL),
    ...ofBook,
    ...(await lookAtServer(port, DATA_DIR, DATABASE_URL)),
    lookAtAddress(PUBLIC_URL),
    // what was noted of a book before it was damaged comforts nobody
    ...(ofBook[0]?.level === 'fine' ? lookAtAudit(demo) : []),
    // of what is not there yet nobody expects a copy
    ...(folderIsThere
      ? lookAtBackups({
          demo,
          isNew: await isNewBook(DATABASE_URL),
          secondPlace: BACKUP_DIR,
          secrets: keptSecrets(DATA_DIR) !== undefined,
        })
      : []),
    build(keptSecrets(DATA_DIR)),
  ]
}

function build(secrets: Secrets | undefined): Finding {
  if (isBuilding('start'))
    return look(
      (t) => t('server.doctor.found.building'),
      (t) => t('server.doctor.next.building'),
    )
  const found = builds[stateOf('start', { ...process.env, ...secrets })]
  if (found === 'build') return fine((t) => t('server.doctor.found.build'))
  return look(
    (t) => t(`server.doctor.found.${found}`),
    (t) => t('server.doctor.next.noBuild'),
  )
}

function tell(finding: Finding): void {
  say((...words) => `${marks[finding.level]} ${finding.said(...words)}`)
  if (finding.level === 'fine' || !finding.next) return
  const { next } = finding
  say((t, ...words) => `    ${t('server.doctor.toDo', { next: next(t, ...words) })}`)
}
