import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import type { RedList } from '@/lib/ranking/queries'
import { redListNotes } from './red-list-notes'

interface Said {
  t: Translator
  formats: Formats
}

interface Told {
  villageName: string
  list: RedList
}

type Place = RedList['places'][number]

/** For the village's chat group: a line a household, names in full. */
export function chatText({ t, formats }: Said, { villageName, list }: Told): string {
  return [
    t('ranking.texts.chatTitle', { village: villageName, period: formats.period(list.period) }),
    ...list.places.map(({ place, headName, groupName, number, points }) =>
      t('ranking.texts.chatPlace', {
        place,
        head: headName,
        group: groupName,
        number: String(number),
        points: formats.points(points),
      }),
    ),
    ...redListNotes({ t, formats }, list),
  ].join('\n')
}

/** 广播稿, to be read out over the loudspeaker: who shares a place is named in one breath. */
export function loudspeakerText({ t, formats }: Said, { villageName, list }: Told): string {
  const period = formats.period(list.period)
  const sharing = new Map<number, Place[]>()
  for (const row of list.places) sharing.set(row.place, [...(sharing.get(row.place) ?? []), row])
  return [
    t('ranking.texts.greeting', { village: villageName, period }),
    ...[...sharing].map(([place, rows]) => {
      const heads = rows.map(({ headName, groupName }) =>
        t('ranking.texts.spokenHead', { head: headName, group: groupName }),
      )
      const points = formats.points(rows[0]?.points ?? 0)
      const told = { place, heads: formats.list(heads), points }
      return rows.length === 1
        ? t('ranking.texts.spokenOne', told)
        : t('ranking.texts.spokenSeveral', { ...told, count: rows.length })
    }),
    t('ranking.texts.spokenEnd'),
  ].join('\n')
}
