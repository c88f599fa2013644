import { ActionForm } from '@/components/ui/action-form'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { donorsOfGood } from '@/lib/goods/gift-queries'
import { now } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { sendBackGoodsAction } from '../../actions'
import { goodOfPage } from '../good-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.sendBack.next') }
}

/** 退货: back to where it was bought, with what was paid back. */
export default async function SendBackPage({
  params,
}: PageProps<'/office/goods/[goodId]/send-back'>) {
  const { actor, good } = await goodOfPage(params, 'stock.move', '/send-back')
  const donors = await donorsOfGood(await reader(), actor.villageId, good.id)
  const { t } = await words()
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: `/office/goods/${good.id}`, label: good.name }}
        title={t('goods.sendBack.title', { name: good.name })}
        lead={t('goods.sendBack.lead', { stock: good.stock })}
      />
      <ActionForm action={sendBackGoodsAction}>
        <input type="hidden" name="moveId" value={newId(now())} />
        <input type="hidden" name="goodId" value={good.id} />
        <NumberField name="quantity" label={t('goods.fields.quantity')} autoFocus />
        <TextField
          name="supplier"
          label={t('goods.sendBack.supplier')}
          hint={t('goods.sendBack.supplierHint')}
          maxLength={60}
          list="donors"
        />
        <datalist id="donors">
          {donors.map((donor) => (
            <option key={donor} value={donor} />
          ))}
        </datalist>
        <TextField name="reason" label={t('goods.sendBack.reason')} maxLength={100} />
        <TextField
          name="refundFen"
          label={t('goods.sendBack.refund')}
          hint={t('goods.sendBack.refundHint')}
          inputMode="decimal"
          maxLength={16}
          width="short"
          optional
        />
        <TextField
          name="invoice"
          label={t('goods.receive.invoice')}
          hint={t('goods.sendBack.invoiceHint')}
          maxLength={40}
          width="medium"
          optional
        />
        <SubmitButton>{t('goods.sendBack.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
