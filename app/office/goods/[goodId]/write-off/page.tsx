import { ActionForm } from '@/components/ui/action-form'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { now } from '@/lib/request/clock'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { writeOffGoodsAction } from '../../actions'
import { goodOfPage } from '../good-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.writeOff.next') }
}

/** 报损: broken, expired or lost, with a reason. */
export default async function WriteOffPage({
  params,
}: PageProps<'/office/goods/[goodId]/write-off'>) {
  const { good } = await goodOfPage(params, 'stock.move', '/write-off')
  const { t } = await words()
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: `/office/goods/${good.id}`, label: good.name }}
        title={t('goods.writeOff.title', { name: good.name })}
        lead={t('goods.writeOff.lead', { stock: good.stock })}
      />
      <ActionForm action={writeOffGoodsAction}>
        <input type="hidden" name="moveId" value={newId(now())} />
        <input type="hidden" name="goodId" value={good.id} />
        <NumberField name="quantity" label={t('goods.fields.quantity')} autoFocus />
        <TextField name="reason" label={t('goods.writeOff.reason')} maxLength={100} />
        <SubmitButton>{t('goods.writeOff.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
