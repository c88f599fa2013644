import { ExportLinks } from '@/components/exchange/export-links'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { WindowsTable } from '@/components/windows/windows-table'
import { type Actor, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { villageSettings } from '@/lib/access/village'
import { proposeYear, yearsToPlan } from '@/lib/redemption/propose-window'
import { lastWindows, windowsPage, windowsPerPage } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { YearPlan } from './year-plan'

const path = '/office/windows'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.title') }
}

/** 兑换活动: what is planned, what is open, what was handed out in each, and what is left to plan. */
export default async function WindowsPage({ searchParams }: PageProps<'/office/windows'>) {
  const actor = await requireActor('window.look', path)
  const query = await searchParams
  const read = await reader()
  const mayChange = mayDo(actor.roles, 'window.change')
  const [{ windows, total, page }, left] = await Promise.all([
    windowsPage(read, actor.villageId, pageIn(query)),
    mayChange ? leftToPlan(actor, wordIn(query, 'year')) : undefined,
  ])
  const { t } = await words()
  const planned = Number(wordIn(query, 'planned').match(/^\d{1,2}$/)?.[0] ?? 0)
  return (
    <>
      <PageHead
        title={t('windows.title')}
        lead={t('windows.lead')}
        next={
          left && (
            <>
              {!left.shown && (
                <LinkButton href={`${path}?year=${left.nextYear}`}>
                  {t('windows.year.next', { year: left.nextYear })}
                </LinkButton>
              )}
              <LinkButton href={`${path}/plan`} look={left.shown ? 'quiet' : 'primary'}>
                {t('windows.list.plan')}
              </LinkButton>
            </>
          )
        }
      />
      {planned > 0 && (
        <div className="mb-6">
          <Notice tone="ok" title={t('windows.year.done', { count: planned })} />
        </div>
      )}
      {left?.shown && <YearPlan path={path} {...left} />}
      {total > 0 && <WindowsTable windows={windows} captionHidden={!left?.shown} />}
      {total === 0 && !left?.shown && <EmptyState>{t('windows.list.empty')}</EmptyState>}
      <Pager path={path} query={query} page={page} total={total} perPage={windowsPerPage} />
      <div className="screen-only mt-6">
        <ExportLinks table="redemptions" />
      </div>
    </>
  )
}

/** The year that was asked for, else the first with something left to plan; shown where there is. */
async function leftToPlan(actor: Actor, asked: string) {
  const read = await reader()
  const [known, { noticeDays }] = await Promise.all([
    lastWindows(read, actor.villageId),
    villageSettings(read, actor.villageId),
  ])
  const calendar = { today: todayOf(actor), noticeDays }
  const years = yearsToPlan(calendar, known)
  const nextYear = years.at(-1) ?? ''
  const leftOf = (year: string) => proposeYear(year, calendar, known)
  const year =
    years.find((other) => other === asked) ??
    years.find((other) => other !== nextYear && leftOf(other).length > 0)
  return {
    shown: year !== undefined,
    year: year ?? nextYear,
    nextYear,
    years,
    proposed: leftOf(year ?? nextYear),
  }
}
