import { ExportLinks } from '@/components/exchange/export-links'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { WindowsTable } from '@/components/windows/windows-table'
import { mayDo } from '@/lib/access/deeds'
import { windowsPage, windowsPerPage } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

const path = '/office/windows'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.title') }
}

/** 兑换活动: what is planned, what is open, and what was handed out in each. */
export default async function WindowsPage({ searchParams }: PageProps<'/office/windows'>) {
  const actor = await requireActor('window.look', path)
  const query = await searchParams
  const { windows, total, page } = await windowsPage(await reader(), actor.villageId, pageIn(query))
  const { t } = await words()
  const plan = mayDo(actor.roles, 'window.change') && (
    <LinkButton href={`${path}/plan`} look="primary">
      {t('windows.list.plan')}
    </LinkButton>
  )
  return (
    <>
      <PageHead title={t('windows.title')} lead={t('windows.lead')} next={total > 0 && plan} />
      {total === 0 ? (
        <EmptyState next={plan}>{t('windows.list.empty')}</EmptyState>
      ) : (
        <WindowsTable windows={windows} />
      )}
      <Pager path={path} query={query} page={page} total={total} perPage={windowsPerPage} />
      <div className="screen-only mt-6">
        <ExportLinks table="redemptions" />
      </div>
    </>
  )
}
