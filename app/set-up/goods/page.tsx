import { SetUpPage } from '@/components/set-up/set-up-page'
import { Shelf } from '@/components/set-up/shelf'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { stockShelf } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('setup.goods.title') }
}

export default async function StockShelfPage() {
  await requireActor('good.change', '/set-up/goods')
  const { t } = await words()
  return (
    <SetUpPage step="goods" title={t('setup.goods.title')} lead={t('setup.goods.lead')}>
      <ActionForm action={stockShelf}>
        <Shelf />
        <SubmitButton>{t('setup.goods.submit')}</SubmitButton>
      </ActionForm>
    </SetUpPage>
  )
}
