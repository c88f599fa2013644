import { inBookAndWaiting } from '@/lib/earning/in-book-and-waiting'
import type { DeedsInParts } from '@/lib/earning/points-so-far'
import { words } from '@/lib/request/words'
import type { Cap } from '@/lib/rules/caps'

/** What a household has by a rule: what is in the book, what waits with it, and up to where. */
export async function SoFar(props: { soFar: DeedsInParts; cap?: Cap }) {
  const { t, formats } = await words()
  const { soFar, cap } = props
  const { inBook, waits } = inBookAndWaiting(soFar, cap?.period ?? 'month')
  return (
    <>
      <span className="whitespace-nowrap">
        {t('review.sheet.soFar', { got: formats.points(inBook), waits: formats.points(waits) })}
      </span>
      {cap && (
        <span className="block text-note text-soft">
          {t(`review.sheet.cap.${cap.period}`, { cap: String(cap.cap) })}
        </span>
      )}
    </>
  )
}
