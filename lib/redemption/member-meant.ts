import { pinyinOf } from '@/lib/shared/pinyin'

/** The one member whose name or pinyin begins like what was typed; none when it fits several. */
export function memberMeant(members: readonly string[], typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  if (text === '') return undefined
  const [meant, ...others] = members.filter((name) => {
    const { pinyin, initials } = pinyinOf(name)
    return name.toLowerCase().includes(text) || initials.startsWith(text) || pinyin.startsWith(text)
  })
  return others.length === 0 ? meant : undefined
}
