import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { warningWords } from '@/components/backups/warning-words'
import { backupReport, lastBackupAndDrill } from '@/lib/backups/queries'
import type { Warning } from '@/lib/backups/report'
import { isWritable } from '@/lib/shared/on-disk'
import { type Finding, fine, look, wrong } from './finding'

interface Installation {
  demo: boolean
  /** The server has had no time yet to back it up. */
  isNew: boolean
  secondPlace: string | undefined
  /** Without them none can be made, and it is said where they are looked at how they come back. */
  secrets: boolean
}

/** What the office says of its backups, and whether the second place is there at this moment. */
export function lookAtBackups({ demo, isNew, secondPlace, secrets }: Installation): Finding[] {
  const report = backupReport(new Date())
  if (!report) return [look((t) => t('server.doctor.found.backupsElsewhere'))]
  if (demo) return [fine((t) => t('server.doctor.found.demoBackups'))]
  const backup = lastBackupAndDrill()?.backup
  const stick = secondPlace ? placeThere(resolve(secondPlace)) : []
  // a stick that is not there is why its last backup failed
  const told = report.warnings.filter(
    (warning) =>
      stick.length === 0 || !(warning.warn === 'failed' && warning.place.kind === 'second'),
  )
  const warnings = told.map((warning) => {
    // a second place is advised, a first backup may be yet to come; all else is not as it should be
    if (warning.warn === 'noSecondPlace') return look(saidOf(warning))
    if (warning.warn === 'never' && isNew)
      return look(saidOf(warning), (t) => t('server.doctor.next.firstBackup'))
    return wrong(saidOf(warning), secrets ? (t) => t('server.doctor.next.badBackups') : undefined)
  })
  const made =
    backup && warnings.every(({ level }) => level !== 'wrong')
      ? [fine((t, formats) => t('server.doctor.found.backups', { moment: formats.moment(backup) }))]
      : []
  return [...made, ...warnings, ...stick]
}

const saidOf =
  (warning: Warning): Finding['said'] =>
  (t) =>
    t('server.doctor.found.badBackups', { said: warningWords({ t }, warning) })

function placeThere(folder: string): Finding[] {
  if (!existsSync(folder))
    return [
      wrong(
        (t) => t('server.doctor.found.noSecondPlace', { folder }),
        (t) => t('server.doctor.next.noSecondPlace'),
      ),
    ]
  if (isWritable(folder)) return []
  return [
    wrong(
      (t) => t('server.doctor.found.lockedSecondPlace', { folder }),
      (t) => t('server.doctor.next.lockedSecondPlace'),
    ),
  ]
}
