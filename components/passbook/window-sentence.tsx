import type { PassbookHead } from '@/lib/households/passbook-queries'
import { words } from '@/lib/request/words'

/** When points can be spent, and how many of them then. */
export async function WindowSentence({ head }: { head: PassbookHead }) {
  const { t, formats } = await words()
  const { window, balance, posted, spendable } = head
  if (!window) return <p>{t('passbook.redeem.none')}</p>
  const oneDay = window.opensOn === window.closesOn
  const sameYear = window.opensOn.slice(0, 4) === window.closesOn.slice(0, 4)
  const sentence = window.open ? (oneDay ? 'openDay' : 'open') : oneDay ? 'nextDay' : 'next'
  return (
    <p>
      <strong>
        {t(`passbook.redeem.${sentence}`, {
          name: window.name,
          first: formats.date(window.opensOn),
          last: sameYear ? formats.day(window.closesOn) : formats.date(window.closesOn),
        })}
      </strong>{' '}
      {posted !== balance &&
        t('passbook.redeem.spendable', {
          points: formats.points(Math.max(0, posted)),
          month: formats.month(window.cutoffMonth),
        })}{' '}
      {window.cap &&
        t(`passbook.redeem.${window.cap.used > 0 ? 'capLeft' : 'cap'}`, {
          cap: formats.points(window.cap.points),
          used: formats.points(window.cap.used),
          left: formats.points(Math.max(0, spendable)),
        })}{' '}
      {head.expiresOn ? (
        <strong>{t('passbook.redeem.expires', { date: formats.date(head.expiresOn) })}</strong>
      ) : (
        t('passbook.redeem.carries')
      )}
    </p>
  )
}
