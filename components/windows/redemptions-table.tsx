import { type Column, DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import type { RedemptionInList } from '@/lib/redemption/queries'
import { words } from '@/lib/request/words'
import { Collector } from './collector'

/** 兑换单: one line per slip; on paper a place to sign, on the screen a tick that it was signed. */
export async function RedemptionsTable(props: {
  redemptions: readonly RedemptionInList[]
  windowId: string
  caption: string
  /** Whether the ticks can be set; the table then stands in a form. */
  ticked?: boolean
}) {
  const { t, formats } = await words()
  const struck = ({ cancelledAt }: RedemptionInList) => (cancelledAt ? 'line-through' : undefined)
  const remark: Column<RedemptionInList> = {
    key: 'remark',
    head: t('windows.redemptions.remark'),
    cell: ({ cancelledAt, cancelReason }) =>
      cancelledAt && t('windows.redemptions.cancelled', { reason: cancelReason ?? '' }),
  }
  const signed: Column<RedemptionInList> = {
    key: 'signed',
    head: t('windows.signOff.signed'),
    action: true,
    screenOnly: true,
    cell: ({ id, receipt, signedAt, cancelledAt }) =>
      !cancelledAt && (
        <label className={tickLine}>
          <input type="hidden" name="shown" value={id} />
          <input
            type="checkbox"
            name="signed"
            value={id}
            defaultChecked={signedAt !== null}
            aria-label={t('windows.signOff.signedOf', { receipt: String(receipt) })}
            className={tickBox}
          />
          {/* on a narrow screen no head stands above it */}
          <span aria-hidden="true" className="lg:hidden">
            {t('windows.signOff.signed')}
          </span>
        </label>
      ),
  }
  return (
    <DataTable
      caption={props.caption}
      rows={props.redemptions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'receipt',
          head: t('windows.redemptions.receipt'),
          numeric: true,
          cell: ({ id, receipt }) => (
            <a
              href={`/office/windows/${props.windowId}/${id}`}
              aria-label={t('windows.redemptions.show', { receipt: String(receipt) })}
              className="inline-flex min-h-target items-center print:min-h-0"
            >
              {receipt}
            </a>
          ),
        },
        {
          key: 'household',
          head: t('windows.redemptions.household'),
          cell: ({ number, headName }) =>
            t('common.household.numbered', { number: String(number), head: headName }),
          namesRow: true,
          unbroken: true,
        },
        {
          key: 'goods',
          head: t('windows.redemptions.goods'),
          cell: (row) => <span className={struck(row)}>{formats.list(row.goods)}</span>,
        },
        {
          key: 'points',
          head: t('windows.redemptions.points'),
          numeric: true,
          cell: (row) => (
            <span className={struck(row)}>
              <Points points={row.points} />
            </span>
          ),
        },
        {
          key: 'collector',
          head: t('windows.redemptions.collector'),
          cell: ({ collectorName, collectorRelation, homeDelivery, deliveredAt, cancelledAt }) => (
            <>
              <Collector
                name={collectorName}
                relation={collectorRelation}
                homeDelivery={homeDelivery}
              />
              {homeDelivery && !cancelledAt && (
                <span className={`block text-note ${deliveredAt ? 'text-jade' : 'text-straw'}`}>
                  {t(deliveredAt ? 'windows.delivery.there' : 'windows.delivery.underway')}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'by',
          head: t('windows.redemptions.by'),
          cell: ({ clerk, redeemedAt, onPaper }) => (
            <>
              {clerk} <span className="text-note text-soft">{formats.moment(redeemedAt)}</span>
              {onPaper && (
                <span className="block text-note text-straw">
                  {t('windows.redemptions.onPaper')}
                </span>
              )}
            </>
          ),
        },
        ...(props.ticked ? [signed] : []),
        ...(props.redemptions.some(({ cancelledAt }) => cancelledAt) ? [remark] : []),
        {
          key: 'signature',
          head: t('windows.redemptions.signature'),
          paperOnly: true,
          cell: () => <span className="inline-block h-8 w-24" />,
        },
      ]}
    />
  )
}
