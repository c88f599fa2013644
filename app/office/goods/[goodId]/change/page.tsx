import { categoriesOf, GoodFields } from '@/components/goods/good-fields'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { archiveGoodAction, changeGoodAction } from '../../actions'
import { goodOfPage } from '../good-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.change.next') }
}

/** All of a good but its price; and, apart, its picture and taking it off the counter. */
export default async function ChangeGoodPage({
  params,
}: PageProps<'/office/goods/[goodId]/change'>) {
  const { actor, good } = await goodOfPage(params, 'good.change', '/change')
  const others = await goodsOnOffer(await reader(), actor.villageId, todayOf(actor))
  const { t } = await words()
  const { id, name } = good
  return (
    <div className="grid max-w-2xl gap-10">
      <div>
        <PageHead
          back={{ href: `/office/goods/${id}`, label: name }}
          title={t('goods.change.title', { name })}
          lead={t('goods.change.lead')}
        />
        <ActionForm action={changeGoodAction}>
          <input type="hidden" name="goodId" value={id} />
          <GoodFields good={good} categories={categoriesOf(others)} />
          <SubmitButton>{t('goods.change.submit')}</SubmitButton>
        </ActionForm>
      </div>
      {!good.archivedAt && (
        <ConfirmDetails
          label={t('goods.archive.key')}
          question={t('goods.archive.question', { name })}
        >
          <ActionForm action={archiveGoodAction}>
            <input type="hidden" name="goodId" value={id} />
            <SubmitButton look="danger">{t('goods.archive.submit', { name })}</SubmitButton>
          </ActionForm>
        </ConfirmDetails>
      )}
    </div>
  )
}
