import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { saidIn } from '../say'

/** Some weeks of a village; the ones before are kept once more, and then make room. */
const fullAt = 5_000_000

/** A terminal, or a stream that somebody collects. */
interface Output {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** Lines of this kind say that all is well; whatever else a server says is a problem. */
const ordinary = z.object({ level: z.number().lt(40) })

/**
 * Where the words of a server go. To a stream as they are: a service manager and a container collect
 * them. Who looks at a window reads plain sentences: there they go into the data folder, and the window
 * says when there is something to look up.
 */
export function keepLog(dataFolder: string, output: Output): (text: string) => void {
  if (!output.isTTY) return (text) => output.write(text)
  const file = logIn(dataFolder)
  let begun = ''
  let said = ''
  return (text) => {
    try {
      append(file, text)
    } catch {
      // the disk is full, say: better seen here than nowhere
      output.write(text)
      return
    }
    const lines = `${begun}${text}`.split('\n')
    begun = lines.pop() ?? ''
    if (lines.every(isOrdinary)) return
    const moment = new Date()
    const sentences = saidIn((t, formats) =>
      t('server.problemNoted', { moment: formats.moment(moment), file }),
    ).join('\n')
    // many within a minute are said once
    if (sentences !== said) output.write(`${sentences}\n`)
    said = sentences
  }
}

export function logIn(dataFolder: string): string {
  return join(dataFolder, 'server.log')
}

function append(file: string, text: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size + text.length > fullAt) renameSync(file, `${file}.old`)
  appendFileSync(file, text, { mode: 0o600 })
}

function isOrdinary(line: string): boolean {
  if (!line.trim()) return true
  try {
    return ordinary.safeParse(JSON.parse(line)).success
  } catch {
    return false
  }
}
