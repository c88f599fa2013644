import { notFound } from 'next/navigation'
import { LandscapeSheet } from '@/components/months/landscape-sheet'
import { rangeName } from '@/components/months/range-name'
import { WallNotes } from '@/components/months/wall-notes'
import { WallTable } from '@/components/months/wall-table'
import { Corrections, NoticeDays } from '@/components/notices/notice-notes'
import { StampPlace } from '@/components/notices/stamp-place'
import { WriteDown } from '@/components/objections/write-down'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { periodOf } from '@/lib/months/month-range'
import { correctionsOn, noticeFrom } from '@/lib/months/notice-queries'
import { monthTotals } from '@/lib/months/queries'
import { checkCode } from '@/lib/months/seal'
import { wallTable, wallTotals } from '@/lib/months/wall-table'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { isCivilMonth } from '@/lib/shared/civil-date'
import { PhotoEvidence } from '../../photos/photo-evidence'
import { NoticeFacts } from './notice-facts'
import { NoticeSteps } from './notice-steps'

interface NoticePageProps {
  params: Promise<{ month: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('common.nouns.notice') }
}

/** 公示 for the office: how it stands and what comes next; on paper the table for the wall. */
export default async function NoticePage(props: NoticePageProps) {
  const { month } = await props.params
  const actor = await requireActor('month.look', `/office/notices/${month}`)
  const { villageId } = actor
  const query = await props.searchParams
  const read = await reader()
  const notice = isCivilMonth(month) ? await noticeFrom(read, villageId, month) : null
  if (!notice) notFound()
  const range = { first: notice.firstMonth, last: notice.lastMonth }
  const [totals, corrections] = await Promise.all([
    monthTotals(read, villageId, { ...range, throughSeq: notice.lastSeq }),
    correctionsOn(read, villageId, notice),
  ])
  const asked = await words()
  const { t } = asked
  const village = await currentVillage()
  const villageName = village?.name ?? ''
  const named = rangeName(asked, range)
  const rows = wallTable(totals)
  const period = periodOf(range) ?? notice.lastMonth
  const title = t('notices.paperTitle', { village: villageName, range: named })
  return (
    <LandscapeSheet>
      <PageHead
        title={title}
        back={{ href: '/office/months', label: t('months.title') }}
        next={<PrintButton look="quiet">{t('common.actions.print')}</PrintButton>}
      />
      <div className="screen-only mb-6 grid gap-6 lg:grid-cols-2 lg:items-start">
        <NoticeFacts notice={notice} />
        <NoticeSteps actor={actor} notice={notice} range={named} just={wordIn(query, 'just')} />
      </div>
      {notice.sealedAt === null && mayDo(actor.roles, 'objection.record') && (
        <div className="mb-6">
          <WriteDown />
        </div>
      )}
      <div className="screen-only mb-6">
        <PhotoEvidence
          actor={actor}
          of="noticeId"
          id={notice.id}
          query={mayDo(actor.roles, 'month.close') ? query : undefined}
        />
      </div>
      <NoticeDays notice={notice} today={todayOf(actor)} />
      {notice.sealedAt && (
        <p className="mb-3 font-bold">
          {t('notices.board.sealed')}{' '}
          <a href={`/office/months/${period}`} className="inline-flex min-h-target items-center">
            {t('notices.board.now', { range: named })}
          </a>
        </p>
      )}
      <WallNotes onNotice />
      <WallTable
        caption={t('notices.title', { range: named })}
        paperHead={`${title} · ${t('notices.paper.code', { code: checkCode(notice.draftCode) })}`}
        rows={rows}
        totals={wallTotals(rows)}
      />
      <div className="mt-4">
        <Corrections corrections={corrections} nameOf={(headName) => headName} />
      </div>
      <StampPlace villageName={villageName} postedOn={notice.postedOn} />
    </LandscapeSheet>
  )
}
