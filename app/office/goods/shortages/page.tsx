import { householdName } from '@/components/households/household-name'
import { ActionForm } from '@/components/ui/action-form'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayDo } from '@/lib/access/deeds'
import { openShortages, shortagesPerPage } from '@/lib/redemption/shortage-queries'
import { requireActor } from '@/lib/request/actor'
import { pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { dropShortageAction } from '../actions'

const path = '/office/goods/shortages'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.shortages.title') }
}

/** 缺货登记: who waits for what, good by good; it feeds the purchase list. */
export default async function ShortagesPage({
  searchParams,
}: PageProps<'/office/goods/shortages'>) {
  const actor = await requireActor('good.look', path)
  const page = pageIn(await searchParams)
  const lines = await openShortages(await reader(), actor.villageId, page)
  const { t, formats } = await words()
  const mayDrop = mayDo(actor.roles, 'counter.note')
  return (
    <>
      <PageHead
        back={{ href: '/office/goods', label: t('goods.list.back') }}
        title={t('goods.shortages.title')}
        lead={t('goods.shortages.lead')}
        next={
          lines.length > 0 && <PrintButton look="quiet">{t('common.actions.print')}</PrintButton>
        }
      />
      {lines.length === 0 ? (
        <EmptyState>{t('goods.shortages.none')}</EmptyState>
      ) : (
        <DataTable
          caption={t('goods.shortages.title')}
          captionHidden
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'good',
              head: t('common.nouns.good'),
              namesRow: true,
              cell: ({ goodName }) => goodName,
            },
            {
              key: 'household',
              head: t('windows.redemptions.household'),
              cell: (line) => householdName(t, line),
            },
            {
              key: 'quantity',
              head: t('goods.fields.quantity'),
              numeric: true,
              cell: ({ quantity, unit }) => t('goods.stock', { stock: quantity, unit }),
            },
            {
              key: 'stock',
              head: t('goods.fields.stock'),
              numeric: true,
              cell: ({ stock, unit }) =>
                stock > 0 ? (
                  <strong className="text-jade">{t('goods.stock', { stock, unit })}</strong>
                ) : (
                  t('goods.stock', { stock, unit })
                ),
            },
            {
              key: 'noted',
              head: t('goods.shortages.noted'),
              cell: ({ notedAt, notedBy }) => `${formats.moment(notedAt)} ${notedBy ?? ''}`,
            },
            ...(mayDrop
              ? [
                  {
                    key: 'drop',
                    head: t('goods.shortages.drop'),
                    action: true,
                    cell: ({ id }: (typeof lines)[number]) => (
                      <ActionForm action={dropShortageAction}>
                        <input type="hidden" name="shortageId" value={id} />
                        <SubmitButton look="quiet">{t('goods.shortages.drop')}</SubmitButton>
                      </ActionForm>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <Pager
        path={path}
        query={{}}
        page={page}
        total={lines[0]?.total ?? 0}
        perPage={shortagesPerPage}
      />
    </>
  )
}
