import type { BookMonth } from '@/lib/months/queries'
import { checkCode } from '@/lib/months/seal'
import { cardsLeadSomewhere } from '@/lib/request/public-address'
import { words } from '@/lib/request/words'

/** What whoever reads the table has to know before it. */
export async function WallNotes({
  onNotice,
}: {
  /** A notice says by itself what to do in doubt, and until when. */
  onNotice?: boolean
}) {
  const { t } = await words()
  return (
    <p className="wall-notes mb-4 leading-snug">
      {t('months.wall.zero')}{' '}
      {t(cardsLeadSomewhere() ? 'months.wall.own' : 'months.wall.ownAtDesk')}{' '}
      {!onNotice && t('months.wall.doubt')}
    </p>
  )
}

/** The codes to compare the table by, and the day of a printed one. */
export async function WallCodes(props: { months: readonly BookMonth[]; printedOn?: string }) {
  const { t, formats } = await words()
  const { months, printedOn } = props
  const codes = months.flatMap(({ month, state, closing }) =>
    closing && state === 'SEALED'
      ? [`${t('months.period.seals', { month: formats.month(month) })} ${checkCode(closing.seal)}`]
      : [],
  )
  const dated = printedOn ? [t('months.wall.printedOn', { date: printedOn })] : []
  const lines = [...codes, ...dated]
  return lines.length > 0 && <p className="wall-notes my-4 leading-snug">{lines.join(' · ')}</p>
}
