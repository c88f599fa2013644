import { PricePoster } from '@/components/goods/price-poster'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.priceList.title') }
}

/** 兑换分值细则: a sheet for the wall. */
export default async function PriceListPage() {
  const actor = await requireActor('good.look', '/office/goods/price-list')
  const goods = await goodsOnOffer(await reader(), actor.villageId, todayOf(actor))
  const village = await currentVillage()
  const { t, formats } = await words()
  return (
    <>
      <div className="screen-only mb-6 flex flex-wrap items-center justify-between gap-4">
        <a href="/office/goods" className="inline-flex min-h-target items-center gap-1">
          <span aria-hidden="true">←</span>
          {t('goods.list.back')}
        </a>
        {goods.length > 0 && <PrintButton>{t('goods.priceList.print')}</PrintButton>}
      </div>
      {goods.length === 0 ? (
        <EmptyState>{t('goods.priceList.empty')}</EmptyState>
      ) : (
        <PricePoster
          title={t('goods.priceList.title')}
          subtitle={[village?.name, village?.storeName].filter(Boolean).join(' · ')}
          goods={goods}
          unit={t('common.points.unit')}
          notesOf={({ limitPerWindow, unit, nextPoints, nextPointsFrom }) => [
            ...(limitPerWindow === null ? [] : [t('goods.limit', { limit: limitPerWindow, unit })]),
            ...(nextPoints === null || nextPointsFrom === null
              ? []
              : [
                  t('goods.price.ahead', {
                    points: nextPoints,
                    date: formats.date(nextPointsFrom),
                  }),
                ]),
          ]}
          footnotes={[
            t('goods.priceList.noChange'),
            t('goods.priceList.asOf', { date: formats.date(todayOf(actor)) }),
          ]}
        />
      )}
    </>
  )
}
