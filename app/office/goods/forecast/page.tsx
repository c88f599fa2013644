import { ForecastTable } from '@/components/goods/forecast-table'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Figures } from '@/components/ui/figures'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { todayOf } from '@/lib/access/actor'
import { windowAtCounter } from '@/lib/redemption/counter-queries'
import { goodsInForecast, owedPoints } from '@/lib/redemption/forecast-queries'
import { piecesToBuy, usualPieces } from '@/lib/redemption/suggest-purchase'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { goodsWishedFor } from '@/lib/voice/queries'

const path = '/office/goods/forecast'
/** Goods the store does not have: the most wanted of them. */
const mostWishedFor = 30

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.forecast.title') }
}

/** Can we honour what we promised? What is owed, what the shelf is worth, and what to buy. */
export default async function ForecastPage() {
  const actor = await requireActor('good.look', path)
  const { villageId } = actor
  const today = todayOf(actor)
  const read = await reader()
  const window = await windowAtCounter(read, villageId, today)
  const [{ owed, households }, goods, wishedFor] = await Promise.all([
    owedPoints(read, villageId, window),
    goodsInForecast(read, villageId, today),
    goodsWishedFor(read, villageId, mostWishedFor),
  ])
  const { t, formats } = await words()
  const rows = goods.map((good) => {
    const buy = piecesToBuy(good, good.windows)
    return {
      ...good,
      buy,
      usual: usualPieces(good, good.windows),
      cost: good.costFen === null ? null : good.costFen * buy,
    }
  })
  const sum = (figure: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + figure(row), 0)
  const worth = sum(({ stock, points }) => stock * points)
  const bought = sum(({ buy, points }) => buy * points)
  const unpriced = rows.filter(({ buy, cost }) => buy > 0 && cost === null)
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: '/office/goods', label: t('goods.list.back') }}
        title={t('goods.forecast.title')}
        lead={
          window
            ? t('goods.forecast.leadWindow', {
                name: window.name,
                month: formats.month(window.cutoffMonth),
              })
            : t('goods.forecast.lead')
        }
        next={goods.length > 0 && <PrintButton>{t('goods.forecast.print')}</PrintButton>}
      />
      <Figures
        items={[
          { label: t('goods.forecast.owed', { households }), value: formats.points(owed) },
          { label: t('goods.forecast.worth'), value: formats.points(worth) },
          { label: t('goods.forecast.after'), value: formats.points(worth + bought) },
        ]}
      />
      {worth < owed && (
        <Notice
          tone="warn"
          title={t(
            worth + bought < owed ? 'goods.forecast.shortAfter' : 'goods.forecast.shortNow',
            { now: owed - worth, after: owed - worth - bought },
          )}
        />
      )}
      {goods.length === 0 ? (
        <EmptyState>{t('goods.list.empty')}</EmptyState>
      ) : (
        <>
          <section>
            <h2 className="mb-2 font-serif text-lead">{t('goods.forecast.list')}</h2>
            <ForecastTable
              caption={t('goods.forecast.list')}
              goods={rows.filter(({ buy }) => buy > 0)}
              empty={<p>{t('goods.forecast.nothing')}</p>}
              toBuy
            />
            <p className="screen-only mt-3 max-w-prose text-note text-soft">
              {t('goods.forecast.how')}
            </p>
            {unpriced.length > 0 && (
              <p className="mt-1 max-w-prose text-note">
                {t('goods.forecast.unpriced', {
                  goods: formats.list(unpriced.map(({ name }) => name)),
                })}
              </p>
            )}
          </section>
          {rows.some(({ buy }) => buy === 0) && (
            <section className="screen-only">
              <h2 className="mb-2 font-serif text-lead">{t('goods.forecast.enough')}</h2>
              <ForecastTable
                caption={t('goods.forecast.enough')}
                goods={rows.filter(({ buy }) => buy === 0)}
              />
            </section>
          )}
        </>
      )}
      {wishedFor.length > 0 && (
        <section>
          <h2 className="mb-1 font-serif text-lead">{t('wishes.forecast.title')}</h2>
          <p className="mb-2 max-w-prose">{t('wishes.forecast.lead')}</p>
          <DataTable
            caption={t('wishes.forecast.title')}
            captionHidden
            rows={wishedFor}
            rowKey={({ goodName }) => goodName}
            columns={[
              {
                key: 'good',
                head: t('wishes.forecast.good'),
                namesRow: true,
                cell: ({ goodName }) => goodName,
              },
              {
                key: 'wishes',
                head: t('wishes.forecast.count'),
                numeric: true,
                cell: ({ wishes }) => formats.points(wishes),
              },
            ]}
          />
        </section>
      )}
    </div>
  )
}
