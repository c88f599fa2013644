import { PriceTable } from '@/components/goods/price-table'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.priceList.title') }
}

/** 兑换分值表: a sheet for the wall. */
export default async function PriceListPage() {
  const actor = await requireActor('good.look', '/office/goods/price-list')
  const goods = await goodsOnOffer(await reader(), actor.villageId)
  const { t, formats } = await words()
  return (
    <div className="max-w-3xl print:text-[1.25em]">
      <PageHead
        back={{ href: '/office/goods', label: t('goods.list.back') }}
        title={t('goods.priceList.title')}
        next={goods.length > 0 && <PrintButton>{t('goods.priceList.print')}</PrintButton>}
      />
      <PriceTable
        goods={goods}
        caption={t('goods.priceList.caption')}
        empty={t('goods.priceList.empty')}
      />
      <p className="mt-4 flex flex-wrap justify-between gap-x-6">
        <strong>{t('goods.priceList.noChange')}</strong>
        <span>{t('goods.priceList.since', { date: formats.date(todayOf(actor)) })}</span>
      </p>
    </div>
  )
}
