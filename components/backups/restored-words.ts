import type { LastRestore } from '@/lib/backups/trace-restore'
import type { Words } from '@/lib/request/words'

/** That the book was made anew from a backup, and what is not in it. */
export function restoredWords({ t, formats }: Words, { at, madeAt, line }: LastRestore): string {
  const when = formats.moment(at)
  return t('board.book.restored', { when, made: formats.moment(madeAt), line })
}
