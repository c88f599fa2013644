import { join } from 'node:path'
import { BackupFailure } from '@/lib/backups/failure'
import type { VillageFigures } from '@/lib/backups/figures'
import type { Kept } from '@/lib/backups/keep-backups'
import type { MadeBackup } from '@/lib/backups/make-backup'
import { sizeOf } from '@/lib/backups/size'
import { checkCode } from '@/lib/months/seal'
import { say } from '../say'

/** Says why, and what was found, and that the command failed. Throws what was not expected. */
export function sayFailure(failure: unknown): void {
  if (!(failure instanceof BackupFailure)) throw failure
  say((t) => `✗ ${t(`backups.why.${failure.why}`)}`, console.error)
  for (const detail of failure.details) console.error(`    ${detail}`)
  process.exitCode = 1
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
    if (missingPhotos > 0)
      say((t) => `! ${t('backups.tell.missingPhotos', { count: missingPhotos })}`)
    if (thinned.length > 0) say((t) => t('backups.tell.thinned', { count: thinned.length }))
  }
}

export function sayDrilled(kept: readonly Kept<string>[]): void {
  for (const outcome of kept) {
    if (outcome.ok) {
      const where = join(outcome.place.path, outcome.value)
      say((t) => `✓ ${t('backups.tell.drilled', { where, seconds: secondsOf(outcome.ms) })}`)
    } else sayFailureAt(outcome)
  }
}

function sayFailureAt({ place, failure }: Extract<Kept<unknown>, { ok: false }>): void {
  console.error(place.path)
  sayFailure(failure)
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
