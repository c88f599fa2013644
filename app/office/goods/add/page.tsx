import { categoriesOf, GoodFields } from '@/components/goods/good-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { addGoodAction } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.add.title') }
}

export default async function AddGoodPage() {
  const actor = await requireActor('good.change', '/office/goods/add')
  const goods = await goodsOnOffer(await reader(), actor.villageId, todayOf(actor))
  const { t } = await words()
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: '/office/goods', label: t('goods.list.back') }}
        title={t('goods.add.title')}
        lead={t('goods.add.lead')}
      />
      <ActionForm action={addGoodAction}>
        <GoodFields categories={categoriesOf(goods)} />
        <SubmitButton>{t('goods.add.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
