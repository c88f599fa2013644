import { ClosingFigures } from '@/components/months/closing-figures'
import { rangeName } from '@/components/months/range-name'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { closableMonths, proposedClosing } from '@/lib/months/month-range'
import { bookSpan, figuresByMonth, monthsOfBook, waitingThrough } from '@/lib/months/queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { addMonths } from '@/lib/shared/civil-date'
import { close } from '../actions'

const path = '/office/months/close'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('common.nouns.close') }
}

/** The last look before months are closed: which, what is in them, what waits, what it means. */
export default async function ClosePage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId } = await requireActor('month.close', path)
  const asked = await words()
  const { t, formats } = asked
  const read = await reader()
  const span = await bookSpan(read, villageId, today())
  const back = { href: '/office/months', label: t('months.title') }
  const closable = closableMonths(span)
  const last = choiceIn(await props.searchParams, 'through', closable) ?? proposedClosing(closable)
  if (!last)
    return (
      <>
        <PageHead title={t('common.nouns.close')} back={back} />
        <EmptyState>{t('months.closing.nothing', { month: formats.month(span.open) })}</EmptyState>
      </>
    )

  const range = { first: span.open, last }
  const [months, figures, waiting] = await Promise.all([
    monthsOfBook(read, villageId, span, range),
    figuresByMonth(read, villageId, range),
    waitingThrough(read, villageId, last),
  ])
  const others = closable.filter((month) => month !== last)
  return (
    <>
      <PageHead
        title={t('months.closing.title', { range: rangeName(asked, range) })}
        lead={t('months.closing.lead')}
        back={back}
      />
      <div className="grid max-w-3xl gap-6">
        <ClosingFigures months={months} figures={figures} />
        {others.length > 0 && (
          <nav
            aria-label={t('months.closing.otherwise')}
            className="flex flex-wrap items-center gap-x-4"
          >
            {t('months.closing.otherwise')}
            {others.map((month) => (
              <a
                key={month}
                href={`${path}?through=${month}`}
                className="inline-flex min-h-target items-center"
              >
                {formats.month(month)}
              </a>
            ))}
          </nav>
        )}
        <section className="grid gap-2">
          <h2 className="font-serif text-lead">{t('months.closing.meansTitle')}</h2>
          <ul className="list-disc ps-6">
            <li>{t('months.closing.meansSealed')}</li>
            <li>{t('months.closing.meansLater', { month: formats.month(addMonths(last, 1)) })}</li>
            <li>{t('months.closing.meansNext')}</li>
          </ul>
        </section>
        <ActionForm action={close} labels={{ leaveWaiting: t('months.closing.waiting') }}>
          <input type="hidden" name="through" value={last} />
          {waiting > 0 && (
            <CheckboxField
              name="leaveWaiting"
              label={t('months.closing.leave', { count: waiting })}
              hint={
                <a href="/office/review" className="inline-flex min-h-target items-center">
                  {t('months.closing.leaveHint')}
                </a>
              }
            />
          )}
          <p>
            <SubmitButton>{t('months.closing.submit')}</SubmitButton>
          </p>
        </ActionForm>
      </div>
    </>
  )
}
