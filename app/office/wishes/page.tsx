import { redirect } from 'next/navigation'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { WishTable } from '@/components/voice/wish-table'
import { mayDo } from '@/lib/access/deeds'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { countWishes, wishesPage, wishesPerPage, wishViews } from '@/lib/voice/queries'

const path = '/office/wishes'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('wishes.title') }
}

/** 心愿和留言: those that wait, those with an answer, those hidden. */
export default async function WishesPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('wish.look', path)
  const query = await props.searchParams
  const view = choiceIn(query, 'view', wishViews) ?? 'open'
  const page = pageIn(query)
  const read = await reader()
  const [{ wishes, total }, counts] = await Promise.all([
    wishesPage(read, actor.villageId, view, page),
    countWishes(read, actor.villageId),
  ])
  const here = hrefWith(path, { view: view === 'open' ? undefined : view })
  if (wishes.length === 0 && page > 1) redirect(here)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('wishes.title')}
        lead={t('wishes.lead')}
        next={
          mayDo(actor.roles, 'wish.record') && (
            <div className="flex flex-wrap gap-3">
              <LinkButton href={`${path}/new`} look="primary">
                {t('wishes.form.title')}
              </LinkButton>
              <LinkButton href={`${path}/box`}>{t('wishes.box.title')}</LinkButton>
            </div>
          )
        }
      />
      <Tabs
        label={t('wishes.viewsLabel')}
        tabs={wishViews
          .filter((name) => name !== 'hidden' || counts.hidden > 0)
          .map((name) => ({
            href: hrefWith(path, { view: name === 'open' ? undefined : name }),
            label: t(`wishes.views.${name}`),
            count: counts[name],
            current: name === view,
          }))}
      />
      {wishes.length === 0 ? (
        <EmptyState>{t(`wishes.none.${view}`)}</EmptyState>
      ) : (
        <WishTable caption={t(`wishes.found.${view}`, { count: total })} wishes={wishes} />
      )}
      <Pager
        path={path}
        query={{ view: view === 'open' ? undefined : view }}
        page={page}
        total={total}
        perPage={wishesPerPage}
      />
    </>
  )
}
