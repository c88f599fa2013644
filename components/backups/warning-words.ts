import type { Warning } from '@/lib/backups/report'
import type { Words } from '@/lib/request/words'

/** A warning in a sentence that says what to do next. */
export function warningWords({ t }: Pick<Words, 't'>, warning: Warning): string {
  switch (warning.warn) {
    case 'old':
      return t('backups.warn.old', { days: warning.days })
    case 'failed':
    case 'drillFailed':
      return t(`backups.warn.${warning.warn}`, {
        place: t(`backups.warn.at.${warning.place.kind}`),
        why: t(`backups.why.${warning.failed.why}`),
      })
    default:
      return t(`backups.warn.${warning.warn}`)
  }
}
