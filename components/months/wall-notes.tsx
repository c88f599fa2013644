import type { BookMonth } from '@/lib/months/queries'
import { checkCode } from '@/lib/months/seal'
import { words } from '@/lib/request/words'

/** What whoever reads the table has to know before it, and the codes to compare it by. */
export async function WallNotes(props: { months: readonly BookMonth[]; printedOn?: string }) {
  const { t, formats } = await words()
  const { months, printedOn } = props
  const codes = months.flatMap(({ month, closing }) =>
    closing
      ? [`${t('months.period.seals', { month: formats.month(month) })} ${checkCode(closing.seal)}`]
      : [],
  )
  const dated = printedOn ? [t('months.wall.printedOn', { date: printedOn })] : []
  return (
    <div className="mb-4 leading-snug">
      <p>
        {t('months.wall.zero')} {t('months.wall.own')} {t('months.wall.doubt')}
      </p>
      <p>{[...codes, ...dated].join(' · ')}</p>
    </div>
  )
}
