import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { groupLabels, placeLabels } from '@/lib/shared/labels'
import { refusalCodes } from '@/lib/shared/refusal-codes'
import { en } from './en'
import { refusals as englishRefusals } from './en/refusals'
import { withLabels } from './label-words'
import { zhCN } from './zh-CN'
import { refusals as chineseRefusals } from './zh-CN/refusals'

type Words = { readonly [key: string]: string | Words }

/** Every sentence by its full key. */
function sentences(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...sentences(value, `${prefix}${key}.`)],
    ),
  )
}

/** The figures a sentence needs, those inside its choices included. */
function figuresOf(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...figuresOf(element.children)]
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value]
    const choices = Object.values(element.options).flatMap(({ value }) => figuresOf(value))
    return [element.value, ...choices]
  })
  return [...new Set(names)].sort()
}

function figuresByKey(words: Words) {
  return Object.fromEntries(
    [...sentences(words)].map(([key, sentence]) => [key, figuresOf(parse(sentence))]),
  )
}

describe.each([
  ['words', zhCN, en],
  ['refusals', chineseRefusals, englishRefusals],
])('%s', (_, chinese: Words, english: Words) => {
  it('are the same sentences with the same figures in both languages', () => {
    expect(figuresByKey(english)).toEqual(figuresByKey(chinese))
  })

  it('say something', () => {
    const silent = [...sentences(chinese), ...sentences(english)].filter(([, text]) => !text.trim())
    expect(silent).toEqual([])
  })
})

it('has a sentence for every refusal, and none for what is never refused', () => {
  expect(Object.keys(chineseRefusals).sort()).toEqual([...refusalCodes].sort())
  expect(Object.keys(englishRefusals).sort()).toEqual([...refusalCodes].sort())
})

/*
 * What a village calls itself is its own choice, so a message puts it in brackets: 全[村], 按[组].
 * These stand without, since they are called so everywhere.
 */
const unchanging = {
  'zh-CN': ['村庄', '西羊场村'],
  en: ['Village clean-up'],
} as const

const namesOfLabels = {
  'zh-CN': { place: /村/, group: /组/ },
  en: { place: /village/i, group: /\bgroups?\b/i },
} as const

/** Where the words of labels are chosen, they stand as they are. */
const ofTheChoice = /^common\.(place|group)Labels\./

describe.each([
  ['zh-CN', { ...zhCN, refusals: chineseRefusals }],
  ['en', { ...en, refusals: englishRefusals }],
] as const)('the labels of a village in %s', (locale, messages) => {
  const without = (sentence: string, parts: readonly string[]) =>
    parts.reduce((left, part) => left.replaceAll(part, ''), sentence)
  // {group} is a figure's name and no word
  const plainOf = (sentence: string) => sentence.replace(/\{\w+/g, '')
  const said = (words: Words) =>
    [...sentences(words)]
      .filter(([key]) => !ofTheChoice.test(key))
      .map(([key, sentence]) => [key, without(plainOf(sentence), unchanging[locale])] as const)

  it('are in brackets wherever this place or its parts are meant', () => {
    const { place, group } = namesOfLabels[locale]
    const bare = said(messages).filter(([, sentence]) => {
      const unbracketed = sentence.replace(/\[[^[\]]+\]/g, '')
      return place.test(unbracketed) || group.test(unbracketed)
    })
    expect(bare).toEqual([])
  })

  it.each(
    placeLabels.flatMap((placeLabel) =>
      groupLabels.map((groupLabel) => [placeLabel, groupLabel] as const),
    ),
  )('read well for %s and %s', (placeLabel, groupLabel) => {
    const labels = { placeLabel, groupLabel }
    const { place, group } = namesOfLabels[locale]
    const strange = said(withLabels(messages, locale, labels)).filter(
      ([, sentence]) =>
        /[[\]]/.test(sentence) ||
        (placeLabel !== 'VILLAGE' && place.test(sentence)) ||
        (groupLabel !== 'GROUP' && group.test(sentence)),
    )
    expect(strange).toEqual([])
  })
})
