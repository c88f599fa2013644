import type { GroupLabel, Labels, PlaceLabel } from '@/lib/shared/labels'
import type { Locale } from './locales'

/*
 * Messages are written for a 村 of 组 and put in brackets what another label changes: 全[村]的户,
 * every household of the [village]. Names of institutions and of deeds that are the same everywhere
 * (村庄清洁行动) stand without brackets; messages.pure.test.ts knows them all.
 */

type UsualLabel = 'VILLAGE' | 'GROUP'
type OtherWords = Record<Exclude<PlaceLabel | GroupLabel, UsualLabel>, Record<string, string>>

/** What the bracketed words become where the label is not the usual one. */
const otherWords: Record<Locale, OtherWords> = {
  'zh-CN': {
    GACHA: {
      村: '嘎查',
      村民: '农牧民',
      村务: '嘎查务',
      村务办公: '嘎查办公',
      村委会: '嘎查委员会',
    },
    GRID: { 组: '网格', 组长: '网格长' },
    SHE: { 组: '社', 组长: '社长' },
  },
  en: {
    GACHA: { village: 'gacha', Village: 'Gacha', villagers: 'herders', Villagers: 'Herders' },
    GRID: { group: 'grid', Group: 'Grid', groups: 'grids', Groups: 'Grids' },
    SHE: { group: 'she', Group: 'She', groups: 'she', Groups: 'She' },
  },
}

function wordsOf(locale: Locale, { placeLabel, groupLabel }: Labels): Record<string, string> {
  const words = otherWords[locale]
  return {
    ...(placeLabel === 'VILLAGE' ? {} : words[placeLabel]),
    ...(groupLabel === 'GROUP' ? {} : words[groupLabel]),
  }
}

const bracketed = /\[([^[\]]+)\]/g

/** The same messages with every bracketed word as these labels have it. */
export function withLabels<Messages>(messages: Messages, locale: Locale, labels: Labels): Messages {
  const words = wordsOf(locale, labels)
  const written = (sentence: string) =>
    sentence.replace(bracketed, (_, word: string) => words[word] ?? word)
  return JSON.parse(JSON.stringify(messages), (_, value: unknown) =>
    typeof value === 'string' ? written(value) : value,
  )
}
