import { ActionForm } from '@/components/ui/action-form'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { Points } from '@/components/ui/points'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { pricesOfGood } from '@/lib/goods/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { setPriceAction } from '../../actions'
import { goodOfPage } from '../good-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.price.next') }
}

/** 改分值: what a good costs from a day on, and what it cost before. */
export default async function PricePage({ params }: PageProps<'/office/goods/[goodId]/price'>) {
  const { actor, good } = await goodOfPage(params, 'good.change', '/price')
  const prices = await pricesOfGood(await reader(), actor.villageId, good.id)
  const { t, formats } = await words()
  const { id, name, points, nextPoints, nextPointsFrom } = good
  const today = todayOf(actor)
  return (
    <div className="grid max-w-2xl gap-8">
      <div>
        <PageHead
          back={{ href: `/office/goods/${id}`, label: name }}
          title={t('goods.price.title', { name })}
          lead={t('goods.price.lead', { points })}
        />
        {nextPoints !== null && nextPointsFrom !== null && (
          <p className="mb-4 font-bold">
            {t('goods.price.ahead', { points: nextPoints, date: formats.date(nextPointsFrom) })}{' '}
            {t('goods.price.replaces')}
          </p>
        )}
        <ActionForm action={setPriceAction}>
          <input type="hidden" name="goodId" value={id} />
          <NumberField name="points" label={t('goods.price.points')} autoFocus />
          <DateField
            name="holdsFrom"
            label={t('goods.price.holdsFrom')}
            hint={t('goods.price.holdsFromHint')}
            defaultValue={today}
            min={today}
          />
          <SubmitButton>{t('goods.price.submit')}</SubmitButton>
        </ActionForm>
      </div>
      {prices.length > 0 && (
        <DataTable
          caption={t('goods.price.history')}
          rows={prices}
          rowKey={(price) => price.id}
          columns={[
            {
              key: 'from',
              head: t('goods.price.holdsFrom'),
              cell: ({ holdsFrom }) => formats.date(holdsFrom),
              unbroken: true,
            },
            {
              key: 'points',
              head: t('goods.fields.points'),
              numeric: true,
              cell: (price) => <Points points={price.points} />,
            },
            {
              key: 'when',
              head: t('goods.price.setAt'),
              cell: ({ recordedAt, recordedBy }) => (
                <>
                  {formats.moment(recordedAt)} {recordedBy}
                </>
              ),
            },
          ]}
        />
      )}
    </div>
  )
}
