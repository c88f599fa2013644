import { FindHousehold } from '@/components/counter/find-household'
import { SlipLines } from '@/components/counter/slip-lines'
import { UndoSlip } from '@/components/counter/undo-slip'
import type { Query } from '@/components/ui/href-with'
import '@/components/counter/slip-paper.css'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { Collector } from '@/components/windows/collector'
import type { HouseholdAtCounter, windowAtCounter } from '@/lib/redemption/counter-queries'
import type { RedemptionSlip } from '@/lib/redemption/queries'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { cancelSlip } from './actions'
import { pointsInWords } from './points-in-words'

/**
 * What was handed over, what can still be used very large, as before the confirmation, and the field
 * for the next household.
 */
export async function DoneSlip(props: {
  slip: RedemptionSlip
  household: HouseholdAtCounter
  window: Awaited<ReturnType<typeof windowAtCounter>>
  query: Query
}) {
  const { slip, household, window, query } = props
  const said = await words()
  const { t, formats } = said
  const village = await currentVillage()
  const { lines, receipt, points, cancelledAt } = slip
  const { label, waits } = pointsInWords(household, window, said)
  const unit = t('common.points.unit')
  return (
    <div className="grid gap-8">
      {/* made anew when the slip was cancelled, so that the field listens again */}
      <FindHousehold key={String(cancelledAt)} label={t('counter.find.nextLabel')} />
      <RepeatedNotice query={query} />
      <article className="slip-paper keep-together grid max-w-5xl gap-x-8 gap-y-4 border-2 border-ink bg-sheet px-5 py-4 md:grid-cols-2 md:items-center print:block print:border-0 print:p-0">
        <header className="md:col-span-2">
          <p className="paper-only font-serif">
            {village?.name} · {village?.storeName}
          </p>
          <h1 className="flex flex-wrap items-baseline gap-x-4 font-serif text-title print:text-lead">
            <span aria-hidden="true">{cancelledAt ? '✕' : '✓'}</span>
            {cancelledAt ? t('counter.done.cancelled') : t('counter.done.title')}
            <span>
              {t('common.household.numbered', {
                number: String(household.number),
                head: household.headName,
              })}
            </span>
          </h1>
          {cancelledAt && <p>{t('counter.done.cancelledLead')}</p>}
        </header>
        <div className={cancelledAt ? 'line-through' : undefined}>
          <SlipLines lines={lines} />
          <p className="flex justify-between gap-4 py-1 font-bold">
            <span>{t('counter.done.used')}</span>
            <span>
              {formats.points(points)} {unit}
            </span>
          </p>
        </div>
        {!cancelledAt && household.mayRedeem && (
          <div className="text-center print:text-start">
            <p className="leading-none">
              <span>{label}</span>
              <strong className="block py-2 text-[5em] print:inline print:px-2 print:text-title">
                {formats.points(household.spendable)}
              </strong>
              <span>{unit}</span>
            </p>
            {waits && <p className="mt-3">{waits}</p>}
          </div>
        )}
        <footer className="flex flex-wrap justify-between gap-x-8 md:col-span-2">
          <strong>{t('counter.done.receipt', { receipt: String(receipt) })}</strong>
          <span>
            {t('windows.redemptions.collector')}{' '}
            <Collector
              name={slip.collectorName}
              relation={slip.collectorRelation}
              homeDelivery={slip.homeDelivery}
            />
          </span>
          <span>{formats.moment(slip.redeemedAt)}</span>
        </footer>
      </article>
      {!cancelledAt && (
        <div className="screen-only">
          <PrintButton look="quiet">{t('counter.done.print')}</PrintButton>
        </div>
      )}
      <Undo slip={slip} />
    </div>
  )
}

/** Says which it was when a confirmation came twice, or came back with other goods. */
async function RepeatedNotice({ query }: { query: Query }) {
  const { t } = await words()
  if (query.refused === 'SAME_ID_OTHER_INPUT')
    return <Notice tone="warn" title={t('counter.done.otherGoods')} />
  return query.repeated ? <Notice tone="info" title={t('counter.done.repeated')} /> : null
}

async function Undo({ slip }: { slip: RedemptionSlip }) {
  const { t } = await words()
  if (slip.cancelledAt) return null
  return (
    <section className="screen-only border-t border-edge pt-4">
      {slip.window.state === 'OPEN' ? (
        <UndoSlip action={cancelSlip} redemptionId={slip.id} />
      ) : (
        <p>{t('counter.done.windowClosed')}</p>
      )}
    </section>
  )
}
