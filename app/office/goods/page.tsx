import { ExportLinks } from '@/components/exchange/export-links'
import { GoodsTable } from '@/components/goods/goods-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { archivedGoods, goodsOnOffer } from '@/lib/goods/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.title') }
}

/** 物品: what stands on the counter, and apart from it what no longer does. */
export default async function GoodsPage() {
  const actor = await requireActor('good.look', '/office/goods')
  const read = await reader()
  const today = todayOf(actor)
  const [onOffer, archived] = await Promise.all([
    goodsOnOffer(read, actor.villageId, today),
    archivedGoods(read, actor.villageId, today),
  ])
  const { t } = await words()
  const add = mayDo(actor.roles, 'good.change') && (
    <LinkButton href="/office/goods/add" look={onOffer.length === 0 ? 'primary' : 'quiet'}>
      {t('goods.list.add')}
    </LinkButton>
  )
  return (
    <>
      <PageHead
        title={t('goods.title')}
        lead={t('goods.lead')}
        next={
          onOffer.length > 0 && (
            <>
              {mayDo(actor.roles, 'stock.move') && (
                <>
                  <LinkButton href="/office/goods/receive" look="primary">
                    {t('goods.receive.next')}
                  </LinkButton>
                  <LinkButton href="/office/goods/count">{t('goods.list.count')}</LinkButton>
                </>
              )}
              {add}
              <LinkButton href="/office/goods/forecast">{t('goods.forecast.title')}</LinkButton>
              <LinkButton href="/office/goods/shortages">{t('goods.shortages.open')}</LinkButton>
              <LinkButton href="/office/goods/price-list">{t('goods.list.priceList')}</LinkButton>
            </>
          )
        }
      />
      {onOffer.length === 0 ? (
        <EmptyState next={add}>{t('goods.list.empty')}</EmptyState>
      ) : (
        <GoodsTable goods={onOffer} caption={t('goods.list.caption')} captionHidden />
      )}
      <div className="screen-only mt-6">
        <ExportLinks table="goods" />
      </div>
      {archived.length > 0 && (
        <details className="mt-8">
          <summary className="inline-flex min-h-target items-center font-bold">
            {t('goods.list.archived', { count: archived.length })}
          </summary>
          <GoodsTable goods={archived} caption={t('goods.list.archivedCaption')} captionHidden />
        </details>
      )}
    </>
  )
}
