import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import type { RedList } from '@/lib/ranking/queries'
import type { PictureWords } from '@/lib/ranking/red-list-picture'
import { redListNotes } from './red-list-notes'

/** Rows of a picture that a phone still shows whole. */
const mostRows = 40

/** What the picture of a published red list says; names in full, it goes to the village's own chat. */
export function pictureWords(
  { t, formats }: { t: Translator; formats: Formats },
  { village, list }: { village: { name: string; demo: boolean }; list: RedList },
): PictureWords {
  const rest = list.places.length - mostRows
  return {
    title: t('ranking.redList.title'),
    subtitle: t('ranking.redList.subtitle', {
      village: village.name,
      period: formats.period(list.period),
    }),
    places: list.places
      .slice(0, mostRows)
      .map(({ place, headName, groupName, number, points }) => ({
        place,
        name: headName,
        detail: t('ranking.redList.group', { group: groupName, number: String(number) }),
        points: t('common.points.count', { points: formats.points(points) }),
      })),
    footnotes: [
      ...(rest > 0 ? [t('ranking.redList.rest', { count: rest })] : []),
      ...redListNotes({ t, formats }, list),
      ...(village.demo ? [t('common.village.demoHint')] : []),
    ],
  }
}
