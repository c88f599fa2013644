import type { PassbookHead } from '@/lib/households/passbook-queries'
import { words } from '@/lib/request/words'
import { windowWords } from './window-words'

/** When points can be spent, and how many of them then. */
export async function WindowSentence({ head }: { head: PassbookHead }) {
  const asked = await words()
  const { t, formats } = asked
  const { window, balance, posted, left } = head
  if (!window) return <p>{t('passbook.redeem.none')}</p>
  return (
    <p>
      <strong>{windowWords(window, asked)}</strong>{' '}
      {posted !== balance &&
        t('passbook.redeem.spendable', {
          points: formats.points(Math.max(0, posted)),
          month: formats.month(window.cutoffMonth),
        })}{' '}
      {window.cap &&
        t(`passbook.redeem.${window.cap.used > 0 ? 'capLeft' : 'cap'}`, {
          cap: formats.points(window.cap.points),
          used: formats.points(window.cap.used),
          left: formats.points(Math.max(0, Math.min(posted, left ?? posted))),
        })}{' '}
      {head.expiresOn ? (
        <strong>{t('passbook.redeem.expires', { date: formats.date(head.expiresOn) })}</strong>
      ) : (
        t('passbook.redeem.carries')
      )}
    </p>
  )
}
