import { checkCode } from '@/lib/months/seal'
import type { PublicSeal } from '@/lib/months/seal-queries'
import { sealRecipe, sealRecipeRun } from '@/lib/months/seal-recipe'
import { words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'

/** The seals of the closed months, newest first, each upon the one before. */
export async function SealChain({ seals }: { seals: readonly PublicSeal[] }) {
  const { t, formats } = await words()
  if (seals.length === 0) return <p>{t('board.book.noSeals')}</p>
  return (
    <>
      <p>{t('board.book.sealsLead')}</p>
      <p>{t('board.book.recompute')}</p>
      <ol className="list-decimal ps-6">
        {(['list', 'run', 'compare'] as const).map((step) => (
          <li key={step}>{t(`board.book.steps.${step}`, sealRecipeRun)}</li>
        ))}
      </ol>
      <details className="screen-only">
        <summary className="min-h-target py-2">{t('board.book.recipe')}</summary>
        <pre className="whitespace-pre-wrap wrap-anywhere border border-line p-3">
          <code>{sealRecipe}</code>
        </pre>
      </details>
      <ol className="grid gap-x-6 gap-y-4 sm:grid-cols-2 print:grid-cols-2">
        {seals.map(({ month, entryCount, seal, closedAt }) => (
          <li key={month} className="keep-together border-t border-line pt-2">
            <h3 className="font-bold">{formats.month(month)}</h3>
            <p>
              {t('board.book.sealed', {
                count: entryCount,
                when: formats.date(civilDateOf(closedAt)),
              })}
            </p>
            <p>
              {t('board.book.code')} <strong className="tabular-nums">{checkCode(seal)}</strong>
            </p>
            <p className="font-mono break-all text-soft">{seal}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
