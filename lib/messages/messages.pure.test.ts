import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { refusalCodes } from '@/lib/shared/refusal-codes'
import { en } from './en'
import { refusals as englishRefusals } from './en/refusals'
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
