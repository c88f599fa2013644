import type { Translator } from '@/lib/messages/translator'
import type { WishLine } from '@/lib/voice/queries'

/** What was said in one piece: a good's name first. */
export function wishWords({ goodName, text }: Pick<WishLine, 'goodName' | 'text'>): string {
  return goodName === null || goodName === text ? text : `${goodName}：${text}`
}

/** Who sees to it: of a small wish who claimed it. */
export function seesToIt(t: Translator, { kind, takenUpBy }: WishLine): string {
  return t(kind === 'SMALL' ? 'wishes.claimedBy' : 'wishes.takenUpBy', { name: takenUpBy ?? '' })
}
