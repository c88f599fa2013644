import { ActionForm } from '@/components/ui/action-form'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { RadioField } from '@/components/ui/radio-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'
import { receiveGoodsAction } from '../../actions'
import { goodOfPage } from '../good-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.receive.next') }
}

/** 进货: bought with what it cost, or donated by somebody. */
export default async function ReceivePage({ params }: PageProps<'/office/goods/[goodId]/receive'>) {
  const { good } = await goodOfPage(params, 'stock.move', '/receive')
  const { t } = await words()
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: `/office/goods/${good.id}`, label: good.name }}
        title={t('goods.receive.title', { name: good.name })}
      />
      <ActionForm action={receiveGoodsAction}>
        <input type="hidden" name="goodId" value={good.id} />
        <NumberField name="quantity" label={t('goods.fields.quantity')} autoFocus />
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
          {/* chosen by style alone, so that it is also right without JavaScript */}
          <div className="group-has-[[value=DONATED]:checked]:hidden">
            <TextField
              name="costFen"
              label={t('goods.receive.cost')}
              hint={t('goods.receive.costHint')}
              maxLength={16}
              width="short"
              optional
            />
          </div>
          <div className="hidden group-has-[[value=DONATED]:checked]:block">
            <TextField
              name="donor"
              label={t('goods.receive.donor')}
              maxLength={60}
              width="medium"
            />
          </div>
        </div>
        <TextField name="reason" label={t('goods.fields.reason')} maxLength={100} optional />
        <SubmitButton>{t('goods.receive.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
