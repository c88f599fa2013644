import type { BookMonth } from '@/lib/months/queries'
import { checkCode } from '@/lib/months/seal'
import { words } from '@/lib/request/words'

/** What whoever reads the table has to know before it, and the codes to compare it by. */
export async function WallNotes(props: {
  months: readonly BookMonth[]
  printedOn?: string
  /** A notice says by itself what to do in doubt, and until when. */
  onNotice?: boolean
}) {
  const { t, formats } = await words()
  const { months, printedOn, onNotice } = props
  const codes = months.flatMap(({ month, state, closing }) =>
    closing && state === 'SEALED'
      ? [`${t('months.period.seals', { month: formats.month(month) })} ${checkCode(closing.seal)}`]
      : [],
  )
  const dated = printedOn ? [t('months.wall.printedOn', { date: printedOn })] : []
  const below = [...codes, ...dated]
  return (
    <div className="mb-4 leading-snug">
      <p>
        {t('months.wall.zero')} {t('months.wall.own')} {!onNotice && t('months.wall.doubt')}
      </p>
      {below.length > 0 && <p>{below.join(' · ')}</p>}
    </div>
  )
}
