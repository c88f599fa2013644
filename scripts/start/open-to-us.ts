import { mkdirSync } from 'node:fs'
import { whatIsLocked } from '@/lib/db/what-is-locked'
import { isWritable } from '@/lib/shared/on-disk'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { sayingOf } from '@/lib/shared/thrown'

/** Makes the data folder where there is none. Says plainly when it, or the book in it, may not be written. */
export function openToUs(dataFolder: string, url: string): void {
  try {
    // names, points and keys: nobody else with an account on this computer reads them
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw locked(dataFolder, sayingOf(error))
  }
  const path = isWritable(dataFolder) ? whatIsLocked(url) : dataFolder
  if (path) throw locked(path)
}

function locked(path: string, said = ''): PlainFailure {
  return new PlainFailure(
    `${path} 写不进去。请用平时开服务的那个用户来开，或者把它的主人改成这个用户；在U盘上就看写保护开关。\n` +
      `${path} may not be written. Start as the user who usually does, or make this user its owner; on a stick look at its lock switch.` +
      (said && `\n\n${said}`),
  )
}
