import { pinyin } from 'pinyin-pro'

/**
 * What a cadre types for a name: `zhangxiaoming` and `zxm` for 张小明. Other letters stay as they
 * are, in lower case, so that a Mongolian name in Latin letters is found too.
 */
export function pinyinOf(name: string): { pinyin: string; initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', v: true })
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return {
    pinyin: letters(syllables.join('')),
    initials: letters(syllables.map((syllable) => syllable.slice(0, 1)).join('')),
  }
}
