import { freeBytesAt } from '@/lib/shared/free-bytes'
import { BackupFailure } from './failure'

const spareBytes = 10_000_000

/** Said before the disk is filled to the last byte; what fills it meanwhile is noticed too. */
export function refuseFull(folder: string, bytes: number): void {
  if (freeBytesAt(folder) < bytes + spareBytes) throw new BackupFailure('DISK_FULL', [folder])
}
