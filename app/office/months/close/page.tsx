import { ClosingFigures } from '@/components/months/closing-figures'
import { rangeName } from '@/components/months/range-name'
import { ToBeDone } from '@/components/notices/to-be-done'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { todayOf } from '@/lib/access/actor'
import { inTheWay } from '@/lib/months/in-the-way'
import { closableMonths, type MonthRange, proposedClosing } from '@/lib/months/month-range'
import { noticeOnDesk } from '@/lib/months/notice-queries'
import { bookSpan, figuresByMonth, monthsOfBook, waitingThrough } from '@/lib/months/queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { CloseForm } from './close-form'
import { OtherMonths } from './other-months'
import { PostForm } from './post-form'

const path = '/office/months/close'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('common.nouns.close') }
}

/**
 * The last look before months are posted, or closed where the village has no days of notice: which,
 * what is in them, what stands in the way, what it means.
 */
export default async function ClosePage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('month.close', path)
  const { villageId } = actor
  const asked = await words()
  const { t, formats } = asked
  const read = await reader()
  const [span, { notice, noticeDays }] = await Promise.all([
    bookSpan(read, villageId, todayOf(actor)),
    noticeOnDesk(read, villageId),
  ])
  const back = { href: '/office/months', label: t('months.title') }
  const closable = closableMonths(span)
  const last = choiceIn(await props.searchParams, 'through', closable) ?? proposedClosing(closable)
  if (notice || !last)
    return (
      <>
        <PageHead title={t('common.nouns.close')} back={back} />
        {notice ? (
          <Hanging range={{ first: notice.firstMonth, last: notice.lastMonth }} />
        ) : (
          <EmptyState>
            {t('months.closing.nothing', { month: formats.month(span.open) })}
          </EmptyState>
        )}
      </>
    )

  const range = { first: span.open, last }
  const [months, figures, waiting, undone] = await Promise.all([
    monthsOfBook(read, villageId, span, range),
    figuresByMonth(read, villageId, range),
    waitingThrough(read, villageId, last),
    inTheWay(read, villageId, last),
  ])
  const named = { range: rangeName(asked, range) }
  const posts = noticeDays > 0
  return (
    <>
      <PageHead
        title={posts ? t('notices.draft.title', named) : t('months.closing.title', named)}
        lead={posts ? t('notices.draft.lead', { days: noticeDays }) : t('months.closing.lead')}
        back={back}
      />
      <div className="grid max-w-3xl gap-6">
        <ClosingFigures months={months} figures={figures} />
        <ToBeDone {...undone} waiting={waiting} />
        <OtherMonths
          path={path}
          label={t(posts ? 'notices.draft.otherwise' : 'months.closing.otherwise')}
          months={closable.filter((month) => month !== last)}
        />
        {posts ? (
          <PostForm through={last} waiting={waiting} days={noticeDays} today={todayOf(actor)} />
        ) : (
          <CloseForm through={last} waiting={waiting} />
        )}
      </div>
    </>
  )
}

async function Hanging({ range }: { range: MonthRange }) {
  const asked = await words()
  const { t } = asked
  return (
    <EmptyState
      next={
        <LinkButton href={`/office/notices/${range.first}`} look="primary">
          {t('notices.draft.toNotice')}
        </LinkButton>
      }
    >
      {t('notices.draft.hanging', { range: rangeName(asked, range) })}
    </EmptyState>
  )
}
