import { Seal } from '@/components/ui/seal'
import type { BookMonth } from '@/lib/months/queries'
import { words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'

/** One month of the year sheet: how it stands, what waits in it, its notice, and its seal in the end. */
export async function MonthCell({ month, reviews }: { month: BookMonth; reviews: boolean }) {
  const { t, formats } = await words()
  const { closing, waiting, state } = month
  return (
    <li className="grid content-start gap-2 bg-sheet px-4 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <a
          href={`/office/months/${month.month}`}
          className="inline-flex min-h-target items-center font-serif text-lead font-bold"
        >
          {formats.month(month.month)}
        </a>
        <span className={state === 'OPEN' ? 'font-bold text-straw' : 'text-soft'}>
          {t(`months.states.${state}`)}
        </span>
      </p>
      {closing?.noticeMonth && (
        <p>
          <a
            href={`/office/notices/${closing.noticeMonth}`}
            className="inline-flex min-h-target items-center"
          >
            {t('months.toNotice')}
          </a>
        </p>
      )}
      {closing && state === 'SEALED' && (
        <>
          <p>
            <Seal label={t('common.nouns.seal')} code={closing.seal} />
          </p>
          <p className="text-note text-soft">
            {t('months.closedOn', { date: formats.date(civilDateOf(closing.closedAt)) })}
            <br />
            {t('months.closedBy', { name: closing.closedBy ?? '', count: closing.entryCount })}
          </p>
        </>
      )}
      <Waiting count={waiting} late={closing !== undefined} linked={reviews} />
    </li>
  )
}

async function Waiting({ count, late, linked }: { count: number; late: boolean; linked: boolean }) {
  const { t } = await words()
  if (count === 0) return late ? null : <p className="text-soft">{t('months.noneWaiting')}</p>
  const sentence = t(late ? 'months.waitingLate' : 'months.waiting', { count })
  return (
    <p className="font-bold text-straw">
      {linked ? (
        <a href="/office/review" className="inline-flex min-h-target items-center">
          {sentence}
        </a>
      ) : (
        sentence
      )}
    </p>
  )
}
