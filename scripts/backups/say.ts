import { join } from 'node:path'
import { addsUp, backupsNear, type FoundBackup } from '@/lib/backups/backups-of'
import { BackupFailure } from '@/lib/backups/failure'
import type { VillageFigures } from '@/lib/backups/figures'
import type { Kept } from '@/lib/backups/keep-backups'
import type { MadeBackup } from '@/lib/backups/make-backup'
import { sizeOf } from '@/lib/backups/size'
import { checkCode } from '@/lib/months/seal'
import { inBoth, say } from '../say'

const mostNamed = 5

/** What to type for a backup; `asItIs` for one whose book does not add up. */
type CommandFor = (backup: string, asItIs?: boolean) => string

/**
 * Says why, and what was found, and that the command failed; of a command that takes a backup, and was
 * given none, also which there are. Throws what was not expected.
 */
export function sayFailure(failure: unknown, commandFor?: CommandFor): void {
  if (!(failure instanceof BackupFailure)) throw failure
  process.exitCode = 1
  const { why, details, leftAside } = failure
  const sought = commandFor && (why === 'NO_BACKUP' || why === 'NOT_THERE')
  const near = sought ? backupsNear(details) : []
  if (near.length === 0 || why !== 'NO_BACKUP') {
    say((t) => `✗ ${t(`backups.why.${why}`)}`, console.error)
    for (const detail of details) console.error(`    ${detail}`)
  }
  for (const move of leftAside)
    say((t) => `! ${t('backups.tell.leftAside', { ...move })}`, console.error)
  if (!sought) return
  if (near.length > 0) sayWhich(near, commandFor)
  else
    say(
      (t) =>
        `  ${t('backups.tell.forExample', { command: commandFor(t('backups.restoreExample')) })}`,
      console.error,
    )
}

function sayWhich(backups: readonly FoundBackup[], commandFor: CommandFor): void {
  say((t) => `✗ ${t('backups.tell.which')}`, console.error)
  for (const found of backups.slice(0, mostNamed)) {
    const { madeAt, villages } = found.manifest
    const [first, ...more] = villages
    const named = inBoth((t, formats) =>
      t('backups.tell.oneOf', {
        moment: formats.moment(new Date(madeAt)),
        village: first?.name ?? 'none',
        more: more.length,
        addsUp: addsUp(found) ? 'yes' : 'no',
      }),
    )
    console.error(`  ${named}`)
    // alone on its line: it is copied
    console.error(`    ${commandFor(found.folder, !addsUp(found))}`)
  }
  const older = backups.length - mostNamed
  if (older > 0) say((t) => `  ${t('backups.tell.older', { count: older })}`, console.error)
}

export function sayMade(kept: readonly Kept<MadeBackup>[]): void {
  for (const outcome of kept) {
    if (!outcome.ok) {
      sayFailureAt(outcome)
      continue
    }
    const { name, bytes, photos, missingPhotos, villages, thinned } = outcome.value
    const where = join(outcome.place.path, name)
    const seconds = secondsOf(outcome.ms)
    say((t) => `✓ ${t('backups.tell.made', { where, size: sizeOf(bytes), photos, seconds })}`)
    sayVillages(villages)
    if (villages.length === 0) say((t) => `! ${t('backups.tell.noVillage')}`)
    if (missingPhotos > 0)
      say((t) => `! ${t('backups.tell.missingPhotos', { count: missingPhotos })}`)
    if (thinned.length > 0) say((t) => t('backups.tell.thinned', { count: thinned.length }))
  }
}

export function sayDrilled(kept: readonly Kept<string>[], commandFor?: CommandFor): void {
  for (const outcome of kept) {
    if (outcome.ok) {
      const where = join(outcome.place.path, outcome.value)
      say((t) => `✓ ${t('backups.tell.drilled', { where, seconds: secondsOf(outcome.ms) })}`)
    } else sayFailureAt(outcome, commandFor)
  }
}

function sayFailureAt(
  { place, failure }: Extract<Kept<unknown>, { ok: false }>,
  commandFor?: CommandFor,
): void {
  console.error(place.path)
  sayFailure(failure, commandFor)
}

export function sayVillages(villages: readonly VillageFigures[]): void {
  for (const village of villages)
    say((t, formats) => {
      const { name, households, entries, balanceSum, sealedMonths, lastMonth, lastSeal } = village
      return `  ${t('backups.tell.village', {
        name,
        households,
        entries,
        balance: balanceSum,
        months: sealedMonths,
        last: lastMonth ? formats.month(lastMonth) : 'none',
        seal: lastSeal ? checkCode(lastSeal) : '',
      })}`
    })
}

function secondsOf(ms: number): string {
  return (ms / 1000).toFixed(1)
}
