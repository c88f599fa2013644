import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/prisma/migrate'

// Households get card codes; a real installation writes its own key at the first start.
process.env.CARD_KEY ??= '5a'.repeat(32)

/** Runs some work on a migrated, guarded SQLite file of its own, and leaves nothing behind. */
export async function withBenchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'points-bench-'))
  try {
    const url = `file:${join(folder, 'village.db')}`
    await migrate(url)
    return await work(url)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
