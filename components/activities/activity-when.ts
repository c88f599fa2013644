import type { Words } from '@/lib/request/words'

/** 2026年9月12日 08:30 */
export function activityWhen(
  { t, formats }: Pick<Words, 't' | 'formats'>,
  { heldOn, startsAt }: { heldOn: string; startsAt: string },
): string {
  return t('activities.when', { day: formats.date(heldOn), time: startsAt })
}
