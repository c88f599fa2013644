import { existsSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Remembers which of these paths, and of the folders above them, are not there. Gives the function
 * that takes away again what has come: files, and folders that hold nothing else.
 */
export function whatIsNewOf(paths: readonly string[]): () => void {
  const absent = new Set(paths.flatMap(absentUpFrom))
  // what lies deeper goes first
  const deepestFirst = [...absent].sort((one, other) => other.length - one.length)
  return () => {
    for (const path of deepestFirst) takeAway(path)
  }
}

function absentUpFrom(path: string): string[] {
  return existsSync(path) ? [] : [path, ...absentUpFrom(dirname(path))]
}

function takeAway(path: string): void {
  if (!existsSync(path)) return
  try {
    if (statSync(path).isDirectory()) rmdirSync(path)
    else rmSync(path)
  } catch {
    // something else has come to lie in it, or somebody holds it: it is theirs now
  }
}
