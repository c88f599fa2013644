import { database } from '@/lib/db/client'
import { holdBook } from '@/lib/db/hold-book'
import { readSettings } from '@/lib/shared/env'
import { sayingOf } from '@/lib/shared/thrown'

/**
 * Ends the process unless its secrets are there, its database is the one this build needs, and no
 * other process has it. Held from here on until the process ends.
 */
export async function refuseWrongInstallation(): Promise<void> {
  try {
    refuseMissingSecrets()
    holdBook(readSettings().DATABASE_URL)
    await database()
  } catch (error) {
    const reason = sayingOf(error)
    process.stderr.write(`积分超市不能启动。 · Points Supermarket does not start.\n${reason}\n`)
    process.exit(1)
  }
}

/** Found at the first sign-in or the first card otherwise, when people already wait. */
function refuseMissingSecrets(): void {
  const missing = ['NEXTAUTH_SECRET', 'CARD_KEY'].filter((name) => !process.env[name])
  if (missing.length > 0) throw new Error(`${missing.join(', ')} is not set: use npm start.`)
}
