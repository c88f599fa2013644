import type { Translator } from '@/lib/messages/translator'
import type { Words } from '@/lib/request/words'
import type { WishLine } from '@/lib/voice/queries'
import { isOpen } from '@/lib/voice/wish'

/** What was said in one piece: a good's name first. */
export function wishWords({ goodName, text }: Pick<WishLine, 'goodName' | 'text'>): string {
  return goodName === null || goodName === text ? text : `${goodName}：${text}`
}

/** Received, who sees to it, or how it ended and when. */
export function whereItStands(
  { t, formats }: Pick<Words, 't' | 'formats'>,
  wish: WishLine,
): string {
  if (!isOpen(wish.state))
    return t('wishes.endedBy', {
      state: t(`wishes.states.${wish.state}`),
      date: formats.date(wish.endedOn ?? wish.saidOn),
    })
  return wish.state === 'TAKEN_UP' ? seesToIt(t, wish) : t('wishes.states.RECEIVED')
}

/** Of a small wish who claimed it. */
function seesToIt(t: Translator, { kind, takenUpBy }: WishLine): string {
  return t(kind === 'SMALL' ? 'wishes.claimedBy' : 'wishes.takenUpBy', { name: takenUpBy ?? '' })
}
