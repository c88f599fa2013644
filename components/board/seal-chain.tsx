import { checkCode } from '@/lib/months/seal'
import type { PublicSeal } from '@/lib/months/seal-queries'
import { words } from '@/lib/request/words'

/** The seals of the closed months, newest first, each upon the one before. */
export async function SealChain({ seals }: { seals: readonly PublicSeal[] }) {
  const { t, formats } = await words()
  if (seals.length === 0) return <p>{t('board.book.noSeals')}</p>
  return (
    <>
      <p>{t('board.book.sealsLead')}</p>
      <p>{t('board.book.recompute')}</p>
      <ol className="grid gap-4">
        {seals.map(({ month, entryCount, seal, previousSeal, closedAt }) => (
          <li key={month} className="keep-together border-t border-line pt-2">
            <h3 className="font-bold">{formats.month(month)}</h3>
            <p>{t('board.book.sealed', { count: entryCount, when: formats.moment(closedAt) })}</p>
            <p>
              {t('board.book.code')} <strong className="tabular-nums">{checkCode(seal)}</strong>
            </p>
            <p>
              {previousSeal === ''
                ? t('board.book.first')
                : t('board.book.follows', { code: checkCode(previousSeal) })}
            </p>
            <p className="font-mono break-all text-soft">{seal}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
