import { mkdirSync } from 'node:fs'
import { whatIsLocked } from '@/lib/db/what-is-locked'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { sayingOf } from '@/lib/shared/thrown'
import { saidIn } from '../say'

/** Makes the data folder where there is none. Says plainly when it, or the book in it, may not be written. */
export function openToUs(dataFolder: string, url: string): void {
  try {
    // names, points and keys: nobody else with an account on this computer reads them
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw locked(dataFolder, [sayingOf(error)])
  }
  const path = whatIsLocked(dataFolder, url)
  if (path) throw locked(path)
}

function locked(path: string, details: readonly string[] = []): PlainFailure {
  return new PlainFailure(
    [
      ...saidIn((t) => `✗ ${t('server.doctor.found.locked', { path })}`),
      ...saidIn((t) => `  ${t('server.doctor.next.locked')}`),
      ...details.map((detail) => `    ${detail}`),
    ].join('\n'),
  )
}
