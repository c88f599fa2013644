import { ReceiveRows } from '@/components/goods/receive-rows'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { RadioField } from '@/components/ui/radio-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import { wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { receiveGoodsAction } from '../actions'

const path = '/office/goods/receive'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.receive.title') }
}

/** 进货: a whole lot, bought on one receipt or given by one donor; with `?good=` one good of it. */
export default async function ReceivePage({ searchParams }: PageProps<'/office/goods/receive'>) {
  const query = await searchParams
  const actor = await requireActor('stock.move', path)
  const onOffer = await goodsOnOffer(await reader(), actor.villageId, todayOf(actor))
  const one = onOffer.filter(({ id }) => id === wordIn(query, 'good'))
  const { t } = await words()
  const [only] = one
  return (
    <div className="max-w-4xl">
      <PageHead
        back={
          only
            ? { href: `/office/goods/${only.id}`, label: only.name }
            : { href: '/office/goods', label: t('goods.list.back') }
        }
        title={t('goods.receive.title')}
        lead={t('goods.receive.lead')}
        next={only && <LinkButton href={path}>{t('goods.receive.all')}</LinkButton>}
      />
      {onOffer.length === 0 ? (
        <EmptyState>{t('goods.list.empty')}</EmptyState>
      ) : (
        <ActionForm action={receiveGoodsAction}>
          <input type="hidden" name="moveId" value={newId(now())} />
          {/* chosen by style alone, so that it is also right without JavaScript */}
          <div className="group grid gap-5">
            <RadioField
              name="kind"
              label={t('goods.receive.kind')}
              defaultValue="BOUGHT"
              inline
              choices={[
                { value: 'BOUGHT', label: t('goods.receive.kinds.BOUGHT') },
                { value: 'DONATED', label: t('goods.receive.kinds.DONATED') },
              ]}
            />
            <div className="group-has-[[value=DONATED]:checked]:hidden">
              <TextField
                name="invoice"
                label={t('goods.receive.invoice')}
                maxLength={40}
                width="medium"
                optional
              />
            </div>
            <div className="hidden group-has-[[value=DONATED]:checked]:block">
              <TextField
                name="donor"
                label={t('goods.receive.donor')}
                hint={t('goods.receive.donorHint')}
                maxLength={60}
                width="medium"
              />
            </div>
            {/* what was donated has no cost: the last column is left out */}
            <div className="group-has-[[value=DONATED]:checked]:[&_:is(th,td):last-child]:hidden">
              <ReceiveRows goods={only ? [only] : onOffer} />
            </div>
          </div>
          <TextField name="reason" label={t('goods.fields.reason')} maxLength={100} optional />
          <SubmitButton>{t('goods.receive.submit')}</SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}
