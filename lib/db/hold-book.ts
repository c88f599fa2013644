import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { holdLock } from './file-lock'
import { fileOf } from './sqlite-connection'

/** Another process has the book to itself. */
export class BookHeld extends Error {
  override readonly name = 'BookHeld'

  constructor(file: string) {
    super(
      `账本 ${file} 正由另一个程序使用：服务已经开着，或者正在迁移、恢复。请先停掉它；要开第二个村，另拷一份程序，另给一个数据文件夹 DATA_DIR。\n` +
        `The book ${file} is held by another process: a server that is running, a migration or a restore. Stop that one first; a second village needs a copy of the program and a data folder of its own, DATA_DIR.`,
    )
  }
}

/**
 * Takes a SQLite book for this process: server, migration and restore each ask first, so that no two
 * of them are ever at work on one. Gives the function that lets go; who dies, however, has let go.
 * Throws BookHeld. PostgreSQL is made for several servers.
 */
export function holdBook(url: string): () => void {
  if (!url.startsWith('file:')) return () => {}
  const file = fileOf(url)
  // a restored book comes to be here first: nobody else with an account reads it
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const release = holdLock(lockOf(file))
  if (!release) throw new BookHeld(file)
  return release
}

/** The empty file that whoever holds the book has locked: by whichever link it is opened, the same. */
export function lockOf(file: string): string {
  return `${existsSync(file) ? realpathSync(file) : file}.lock`
}
