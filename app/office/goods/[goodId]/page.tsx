import { PhotoEvidence } from '@/app/office/photos/photo-evidence'
import { MovesTable } from '@/components/goods/moves-table'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Facts } from '@/components/ui/facts'
import { Figures } from '@/components/ui/figures'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayDo } from '@/lib/access/deeds'
import { movesOfGood, movesPerPage } from '@/lib/goods/queries'
import { yuanOfFen } from '@/lib/goods/yuan'
import { pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { restoreGoodAction } from '../actions'
import { goodOfPage } from './good-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('goods.title') }
}

/** One good: its figures, what can be done with it, and every move of it. */
export default async function GoodPage({
  params,
  searchParams,
}: PageProps<'/office/goods/[goodId]'>) {
  const { actor, good } = await goodOfPage(params, 'good.look')
  const query = await searchParams
  const { moves, total, page } = await movesOfGood(
    await reader(),
    actor.villageId,
    good.id,
    pageIn(query),
  )
  const { t, formats } = await words()
  const { id, name, unit, stock, limitPerWindow, archivedAt } = good
  const path = `/office/goods/${id}`
  const mayMove = mayDo(actor.roles, 'stock.move')
  const mayChange = mayDo(actor.roles, 'good.change')
  const known = [
    { label: t('goods.fields.category'), value: good.category },
    { label: t('goods.fields.shelf'), value: good.shelf },
    { label: t('goods.fields.barcode'), value: good.barcode },
    {
      label: t('goods.fields.cost'),
      value: good.costFen === null ? null : yuanOfFen(good.costFen),
    },
  ].filter(({ value }) => value !== null)
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: '/office/goods', label: t('goods.list.back') }}
        title={name}
        lead={
          good.nextPoints !== null && good.nextPointsFrom !== null
            ? t('goods.price.ahead', {
                points: good.nextPoints,
                date: formats.date(good.nextPointsFrom),
              })
            : undefined
        }
        next={
          <>
            {mayMove && (
              <>
                {!archivedAt && (
                  <>
                    <LinkButton href={`/office/goods/receive?good=${id}`} look="primary">
                      {t('goods.receive.next')}
                    </LinkButton>
                    <LinkButton href={`/office/goods/count?good=${id}`}>
                      {t('goods.list.count')}
                    </LinkButton>
                  </>
                )}
                <LinkButton href={`${path}/send-back`}>{t('goods.sendBack.next')}</LinkButton>
                <LinkButton href={`${path}/write-off`}>{t('goods.writeOff.next')}</LinkButton>
              </>
            )}
            {mayChange && (
              <>
                <LinkButton href={`${path}/price`}>{t('goods.price.next')}</LinkButton>
                <LinkButton href={`${path}/change`}>{t('goods.change.next')}</LinkButton>
              </>
            )}
          </>
        }
      />
      {archivedAt && (
        <Notice tone="info" title={t('goods.archive.note', { name })}>
          {mayChange && (
            <ActionForm action={restoreGoodAction}>
              <input type="hidden" name="goodId" value={id} />
              <SubmitButton look="quiet">{t('goods.archive.restore', { name })}</SubmitButton>
            </ActionForm>
          )}
        </Notice>
      )}
      <Figures
        items={[
          { label: t('goods.fields.stock'), value: t('goods.stock', { stock, unit }) },
          { label: t('goods.fields.points'), value: formats.points(good.points) },
          {
            label: t('goods.fields.limit'),
            value:
              limitPerWindow === null
                ? t('goods.noLimit')
                : t('goods.stock', { stock: limitPerWindow, unit }),
          },
          { label: t('goods.fields.key'), value: good.position },
        ]}
      />
      {known.length > 0 && <Facts items={known} />}
      <PhotoEvidence
        actor={actor}
        of="goodId"
        id={id}
        title={t('goods.picture.title')}
        lead={mayChange ? t('goods.picture.lead') : undefined}
        query={mayChange ? query : undefined}
      />
      <section>
        <h2 className="mb-2 font-serif text-lead">{t('goods.moves.title')}</h2>
        {moves.length === 0 ? (
          <EmptyState>{t('goods.moves.empty')}</EmptyState>
        ) : (
          <MovesTable moves={moves} caption={t('goods.moves.caption', { name })} />
        )}
        <Pager path={path} query={query} page={page} total={total} perPage={movesPerPage} />
      </section>
    </div>
  )
}
