import { type CountRow, CountRows } from '@/components/goods/count-rows'
import { KeptCount } from '@/components/goods/kept-count'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { type Words, words } from '@/lib/request/words'
import { countShelfAction } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.count.title') }
}

/** 盘点: the whole shelf, or with `?good=` one good of it. */
export default async function CountPage({ searchParams }: PageProps<'/office/goods/count'>) {
  const actor = await requireActor('stock.move', '/office/goods/count')
  const { good: only } = await searchParams
  const onOffer = await goodsOnOffer(await reader(), actor.villageId, todayOf(actor))
  const one = onOffer.filter(({ id }) => id === only)
  const goods = one.length > 0 ? one : onOffer
  const { t } = await words()
  return (
    <>
      <PageHead
        back={{ href: '/office/goods', label: t('goods.list.back') }}
        title={t('goods.count.title')}
        lead={<span className="screen-only">{t('goods.count.lead')}</span>}
        next={
          one.length > 0 ? (
            <LinkButton href="/office/goods/count">{t('goods.count.all')}</LinkButton>
          ) : (
            goods.length > 0 && <PrintButton look="quiet">{t('goods.count.sheet')}</PrintButton>
          )
        }
      />
      {goods.length === 0 ? (
        <EmptyState>{t('goods.list.empty')}</EmptyState>
      ) : (
        <CountSheet goods={goods} staffId={actor.staffId} only={one[0]?.id} t={t} />
      )}
    </>
  )
}

function CountSheet(props: {
  goods: readonly CountRow[]
  staffId: string
  only: string | undefined
  t: Words['t']
}) {
  const { goods, staffId, only, t } = props
  return (
    <ActionForm action={countShelfAction}>
      <KeptCount staffId={staffId} only={only} />
      <p className="paper-only mb-3 whitespace-pre">{t('goods.count.paper')}</p>
      <CountRows goods={goods} />
      <SubmitButton>{t('goods.count.submit')}</SubmitButton>
    </ActionForm>
  )
}
