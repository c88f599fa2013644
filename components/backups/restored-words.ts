import type { LastRestore } from '@/lib/backups/trace-restore'
import type { Words } from '@/lib/request/words'

/** That the book was made anew from a backup, and what is not in it. */
export function restoredWords({ t, formats }: Words, { at, day, line }: LastRestore): string {
  return t('board.book.restored', { when: formats.moment(at), day: formats.date(day), line })
}
