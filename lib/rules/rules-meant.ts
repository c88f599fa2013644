import { pinyinOf } from '@/lib/shared/pinyin'

/** The rules meant by a part of their name, or by letters of its pinyin: `qjxd` for 清洁行动. */
export function rulesMeant<Rule extends { name: string }>(
  rules: readonly Rule[],
  typed: string,
): Rule[] {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const letters = text.replace(/\s/g, '')
  return rules.filter(({ name }) => {
    if (name.toLowerCase().includes(text)) return true
    const { pinyin, initials } = pinyinOf(name)
    return /^[a-z]+$/.test(letters) && (initials.includes(letters) || pinyin.includes(letters))
  })
}
