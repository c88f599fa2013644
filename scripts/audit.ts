// Recomputes every balance, stock, redemption and seal of every village from the book alone, prints
// what it checked and exits 1 on any difference. Needs no server.
// npm run audit                of this installation; noted as the daily one is
// npm run audit -- <backup>    of a backup's folder, or of a village.db that was copied; of a folder that
//                              holds backups it names the newest
import { auditGuards } from '@/lib/audit/audit-guards'
import { bookAudits, differenceInBoth, everyAudit, recompute } from '@/lib/audit/every-audit'
import { type Findings, noteAudit } from '@/lib/audit/note-audit'
import { refuseOtherFigures } from '@/lib/backups/as-written'
import { figuresOf } from '@/lib/backups/figures'
import { openDatabase } from '@/lib/db/client'
import { fileOf } from '@/lib/db/sqlite-connection'
import type { Finding } from '@/lib/shared/audit'
import { systemClock } from '@/lib/shared/clock'
import { readSettings } from '@/lib/shared/env'
import { type BookToAudit, withCopyOf } from './audit/with-copy-of'
import { backupMeant } from './backups/backup-meant'
import { sayFailure, sayVillages } from './backups/say'
import { sayDamagedBook } from './damaged-book'
import { hasBook } from './has-book'
import { npmRun } from './npm-run'
import { inBoth, say } from './say'

const mostPrinted = 20

const [, , given] = process.argv
try {
  if (given) await withCopyOf(backupMeant(given, readSettings()), audit)
  else await auditOwn().catch(sayDamagedBook)
} catch (error) {
  sayFailure(error, (backup) => npmRun('audit', [backup]))
}

async function auditOwn(): Promise<void> {
  const { DATA_DIR, DATABASE_URL: url } = readSettings()
  if (hasBook(url)) {
    await noteAudit(DATA_DIR, systemClock, async () =>
      audit({ url, audits: everyAudit, guards: await auditGuards(url), copied: false }),
    )
    return
  }
  // a place that was named and holds no book was named wrong
  const wrong = Boolean(process.env.DATA_DIR || process.env.DATABASE_URL)
  say((t) => t('server.noBook', { file: fileOf(url) }), wrong ? console.error : console.log)
  if (wrong) process.exitCode = 1
}

async function audit(book: BookToAudit): Promise<Findings> {
  const { url, audits, guards, copied, noted } = book
  const database = await openDatabase(url)
  try {
    const found: Findings = {}
    const sound = await database.snapshot(async (reader) => {
      const villages = await figuresOf(reader)
      if (noted) refuseOtherFigures(noted, villages)
      if (villages.length === 0) say((t) => t(copied ? 'audits.emptyCopy' : 'audits.noVillage'))
      if (audits === bookAudits && villages.some(({ photos }) => photos > 0))
        say((t) => t('audits.noPhotos'))
      let differences = print(guards)
      for await (const { villageId, findings } of recompute(reader, audits)) {
        // what a seal on the wall or the public page is held against
        sayVillages(villages.filter(({ id }) => id === villageId))
        for (const finding of findings) differences += print(finding)
        found[villageId] = [...findings, guards]
      }
      return differences === 0 && !(copied && villages.length === 0)
    })
    say((t) => t(sound ? 'audits.sound' : 'audits.unsound'))
    if (!sound) process.exitCode = 1
    return found
  } finally {
    await database.close()
  }
}

function print({ check, checked, differences }: Finding): number {
  const mark = differences.length === 0 ? '✓' : '✗'
  const counted = inBoth((t) =>
    t('audits.counted', { check: t(`audits.checks.${check}`), count: checked }),
  )
  console.log(`  ${mark} ${counted}`)
  for (const difference of differences.slice(0, mostPrinted))
    console.log(`      ${differenceInBoth(difference)}`)
  const more = differences.length - mostPrinted
  if (more > 0) console.log(`      ${inBoth((t) => t('audits.more', { count: more }))}`)
  return differences.length
}
