import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import type { OwnHonour } from '@/lib/ranking/award-queries'

/** What a household was honoured with: 2025年干净人家；a person’s with the name, 2025年优秀保洁员（张小红）. */
export function ownHonourWords(
  { t, formats }: { t: Translator; formats: Formats },
  { year, honourName: honour, memberName, formerHead }: OwnHonour,
): string {
  const given = { year: formats.period(year), honour }
  const name = memberName ?? formerHead
  return name === null ? t('honours.own.line', given) : t('honours.own.person', { ...given, name })
}
