import { GoodFields } from '@/components/goods/good-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { addGoodAction } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.add.title') }
}

export default async function AddGoodPage() {
  await requireActor('good.change', '/office/goods/add')
  const { t } = await words()
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: '/office/goods', label: t('goods.list.back') }}
        title={t('goods.add.title')}
        lead={t('goods.add.lead')}
      />
      <ActionForm action={addGoodAction}>
        <GoodFields />
        <SubmitButton>{t('goods.add.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
