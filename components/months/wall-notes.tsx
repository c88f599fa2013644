import type { BookMonth } from '@/lib/months/queries'
import { checkCode } from '@/lib/months/seal'
import { words } from '@/lib/request/words'

/** What whoever reads the table for the wall has to know, and the codes to compare it by. */
export async function WallNotes({ months }: { months: readonly BookMonth[] }) {
  const { t, formats } = await words()
  const codes = months.flatMap(({ month, closing }) =>
    closing
      ? [`${t('months.period.seals', { month: formats.month(month) })} ${checkCode(closing.seal)}`]
      : [],
  )
  return (
    <div className="keep-together mt-4 grid gap-1">
      <p>{t('months.wall.zero')}</p>
      <p>{t('months.wall.own')}</p>
      <p>{t('months.wall.doubt')}</p>
      {codes.length > 0 && <p>{codes.join(' · ')}</p>}
    </div>
  )
}
