import { notFound } from 'next/navigation'
import { basketPath } from '@/app/counter/basket-address'
import { SlipLines } from '@/components/counter/slip-lines'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { Facts } from '@/components/ui/facts'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { Collector } from '@/components/windows/collector'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { handsOf, type RedemptionSlip, redemptionById } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { cancelRedemptionAction, exchangeFaultyAction, markDeliveredAction } from '../../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('common.nouns.redemption') }
}

/** 兑换单: what was handed over, to whom and by whom; cancelled here while the window is open. */
export default async function SlipPage({
  params,
}: PageProps<'/office/windows/[windowId]/[redemptionId]'>) {
  const { windowId, redemptionId } = await params
  const path = `/office/windows/${encodeURIComponent(windowId)}`
  const actor = await requireActor('window.look', `${path}/${encodeURIComponent(redemptionId)}`)
  const slip = await redemptionById(await reader(), actor.villageId, redemptionId)
  if (slip?.windowId !== windowId) notFound()
  const { t } = await words()
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHead
        back={{ href: path, label: slip.window.name }}
        title={t('windows.slip.title', { receipt: String(slip.receipt) })}
        next={
          !slip.cancelledAt &&
          mayDo(actor.roles, 'redemption.make') && (
            <LinkButton href={basketPath(slip.id)}>{t('counter.done.print')}</LinkButton>
          )
        }
      />
      {slip.cancelledAt && <Notice tone="warn" title={t('windows.slip.cancelled')} />}
      <SlipFacts slip={slip} />
      <div>
        <h2 className="mb-1 font-serif text-lead">{t('windows.slip.goods')}</h2>
        <SlipLines lines={slip.lines} />
      </div>
      <Delivering slip={slip} actor={actor} />
      <Exchanging slip={slip} actor={actor} />
      <Cancelling slip={slip} actor={actor} />
    </div>
  )
}

async function SlipFacts({ slip }: { slip: RedemptionSlip }) {
  const { clerk, cancelledBy } = await handsOf(await reader(), slip)
  const { t, formats } = await words()
  const { household, cancelledAt } = slip
  const cancelled = cancelledAt
    ? [
        { label: t('windows.slip.cancelledBy'), value: cancelledBy },
        { label: t('windows.slip.cancelledAt'), value: formats.moment(cancelledAt) },
        { label: t('windows.slip.reason'), value: slip.cancelReason },
      ]
    : []
  return (
    <Facts
      items={[
        {
          label: t('windows.redemptions.household'),
          value: t('common.household.numbered', {
            number: String(household.number),
            head: household.headName,
          }),
        },
        { label: t('windows.slip.used'), value: formats.points(slip.points) },
        { label: t('windows.slip.balanceAfter'), value: formats.points(slip.balanceAfter) },
        {
          label: t('windows.redemptions.collector'),
          value: (
            <Collector
              name={slip.collectorName}
              relation={slip.collectorRelation}
              homeDelivery={slip.homeDelivery}
            />
          ),
        },
        { label: t('windows.redemptions.clerk'), value: clerk },
        { label: t('windows.slip.time'), value: formats.moment(slip.redeemedAt) },
        ...cancelled,
      ]}
    />
  )
}

/** 上门送: whether it has arrived. */
async function Delivering({ slip, actor }: { slip: RedemptionSlip; actor: Actor }) {
  if (!slip.homeDelivery || slip.cancelledAt) return null
  const { t, formats } = await words()
  if (slip.deliveredAt)
    return (
      <Notice
        tone="ok"
        title={t('windows.delivery.arrived', { moment: formats.moment(slip.deliveredAt) })}
      />
    )
  if (!mayDo(actor.roles, 'redemption.make')) return <p>{t('windows.delivery.underway')}</p>
  return (
    <ActionForm action={markDeliveredAction}>
      <input type="hidden" name="redemptionId" value={slip.id} />
      <p>{t('windows.delivery.underway')}</p>
      <SubmitButton>{t('windows.delivery.submit')}</SubmitButton>
    </ActionForm>
  )
}

/** 换货: at any time, by stock alone. */
async function Exchanging({ slip, actor }: { slip: RedemptionSlip; actor: Actor }) {
  if (slip.cancelledAt || !mayDo(actor.roles, 'counter.note')) return null
  const { t } = await words()
  const [only] = slip.lines
  return (
    <div className="screen-only border-t border-edge pt-5">
      <ConfirmDetails label={t('windows.exchange.title')} question={t('windows.exchange.lead')}>
        <ActionForm action={exchangeFaultyAction}>
          <input type="hidden" name="redemptionId" value={slip.id} />
          <SelectField
            name="goodId"
            label={t('common.nouns.good')}
            choices={slip.lines.map(({ goodId, goodName, quantity }) => ({
              value: goodId,
              label: t('counter.done.line', { name: goodName, quantity }),
            }))}
            defaultValue={only?.goodId}
            width="medium"
          />
          <NumberField name="quantity" label={t('windows.exchange.quantity')} defaultValue={1} />
          <TextField
            name="reason"
            label={t('windows.exchange.reason')}
            maxLength={100}
            width="medium"
          />
          <SubmitButton look="quiet">{t('windows.exchange.submit')}</SubmitButton>
        </ActionForm>
      </ConfirmDetails>
    </div>
  )
}

async function Cancelling({ slip, actor }: { slip: RedemptionSlip; actor: Actor }) {
  if (slip.cancelledAt || !mayDo(actor.roles, 'redemption.cancel')) return null
  const { t } = await words()
  if (slip.window.state !== 'OPEN') return <p className="screen-only">{t('windows.slip.closed')}</p>
  return (
    <section className="screen-only grid gap-3 border-t border-edge pt-5">
      <h2 className="font-serif text-lead">{t('windows.slip.cancelTitle')}</h2>
      <p className="max-w-prose">{t('windows.slip.cancelLead')}</p>
      <ActionForm action={cancelRedemptionAction}>
        <input type="hidden" name="windowId" value={slip.windowId} />
        <input type="hidden" name="redemptionId" value={slip.id} />
        <TextField name="reason" label={t('windows.slip.reason')} maxLength={100} width="medium" />
        <SubmitButton look="danger">{t('windows.slip.cancelSubmit')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
