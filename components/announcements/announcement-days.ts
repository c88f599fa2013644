import type { Words } from '@/lib/request/words'
import type { AnnouncementLine } from '@/lib/voice/announcement-queries'

/** 2026年10月8日到2026年10月15日; a single day stands alone. */
export function announcementDays(
  { t, formats }: Pick<Words, 't' | 'formats'>,
  { showsFrom, showsUntil }: Pick<AnnouncementLine, 'showsFrom' | 'showsUntil'>,
): string {
  const from = formats.date(showsFrom)
  return showsFrom === showsUntil
    ? from
    : t('announcements.days', { from, until: formats.date(showsUntil) })
}
