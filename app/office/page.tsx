import { restoredWords } from '@/components/backups/restored-words'
import { warningWords } from '@/components/backups/warning-words'
import { GivenFigure } from '@/components/figures/given-figure'
import { ListsFigure } from '@/components/figures/lists-figure'
import { ParticipationFigure } from '@/components/figures/participation-figure'
import { WishesFigure } from '@/components/figures/wishes-figure'
import { NextStepSlip } from '@/components/office/next-step-slip'
import { OfficeKey } from '@/components/office/office-key'
import { OwnResets } from '@/components/staff/own-resets'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SearchBox } from '@/components/ui/search-box'
import { officeKeys } from '@/components/village/office-places'
import { type Actor, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { auditReport } from '@/lib/audit/queries'
import { backupReport } from '@/lib/backups/queries'
import { lastRestore } from '@/lib/backups/trace-restore'
import { bookDates, countWaitingClaims, missingToRecord } from '@/lib/earning/queries'
import { pointsByList, yearInFigures } from '@/lib/figures/queries'
import { spanOf, yearOfMonths } from '@/lib/figures/year-of-months'
import { writtenAhead } from '@/lib/ledger/clock-queries'
import { noticeOnDesk } from '@/lib/months/notice-queries'
import { countObjections } from '@/lib/months/objection-queries'
import { anybodyToList, publishedPeriods } from '@/lib/ranking/queries'
import { nextWindowOf, openWindowOf } from '@/lib/redemption/queries'
import { requireActor, signedIn } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { type CivilMonth, monthOf } from '@/lib/shared/civil-date'
import { passwordResets } from '@/lib/supervision/reset-queries'
import { countWishes } from '@/lib/voice/queries'
import { AuditNow } from './audit-now'
import { behindKeys } from './behind-keys'
import { BookState } from './book-state'
import { type Desk, nextStep, periodToPublish } from './next-step'
import { stepWords } from './step-words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('office.title') }
}

export default async function OfficePage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('office.look', '/office')
  const asked = Number(wordIn(await props.searchParams, 'checked'))
  const said = await words()
  const { t, formats } = said
  const demo = (await signedIn())?.village.demo ?? true
  // who is not told that the book differs goes on as on every day
  const audit = mayDo(actor.roles, 'supervision.look') ? auditReport(actor.villageId) : null
  const differs = audit?.state === 'differs'
  const desk = { ...(await deskOf(actor)), differs }
  const behind = behindKeys(said, desk)
  return (
    <>
      <PageHead title={t('office.title')} lead={formats.date(desk.today)} />
      {/* on wider screens it stands in the head of every page */}
      <div className="mb-5 md:hidden">
        <SearchBox
          path="/office/search"
          label={t('common.search.label')}
          inShort={t('common.search.inShort')}
        />
      </div>
      <ClockBehind actor={actor} />
      <RestoredLately actor={actor} />
      {audit && (
        <BookState
          {...{ demo, asked }}
          report={audit}
          again={mayDo(actor.roles, 'audit.make') && <AuditNow page="/office" />}
        />
      )}
      <OwnResets {...actor} resets={await passwordResets(await reader(), actor, actor.staffId)} />
      <NextStepSlip {...stepWords(said, nextStep(desk))} quiet={differs} />
      <Doubts actor={actor} count={desk.unanswered} />
      <Wishes actor={actor} />
      {!demo && <Backups actor={actor} />}
      <nav
        aria-label={t('office.keysLabel')}
        className="mt-5 grid grid-cols-2 gap-3 sm:mt-6 sm:gap-4"
      >
        {officeKeys.map((key) => (
          <OfficeKey key={key.name} {...key} roles={actor.roles}>
            {behind[key.name]}
          </OfficeKey>
        ))}
      </nav>
      {isYearEnd(monthOf(desk.today)) && (
        <p className="mt-6">
          <LinkButton href="/office/year-end">{t('yearEnd.title')}</LinkButton>
        </p>
      )}
      <YearInFigures actor={actor} />
    </>
  )
}

/** Whoever writes under a clock that is behind writes days that are wrong. */
async function ClockBehind({ actor }: { actor: Actor }) {
  const last = await writtenAhead(await reader(), actor.villageId, actor.now)
  if (!last) return null
  const { t, formats } = await words()
  return (
    <p role="alert" className="mb-4 border-2 border-ink bg-sheet px-4 py-3 font-bold">
      {t('office.clockBehind', { now: formats.moment(actor.now), last: formats.moment(last) })}
    </p>
  )
}

/** Paper is compared for some weeks: long enough for the next month to be posted. */
const comparedForMs = 30 * 24 * 3_600_000

/** Whoever writes into a restored book has to know that what came after the backup is not in it. */
async function RestoredLately({ actor }: { actor: Actor }) {
  const from = new Date(actor.now.getTime() - comparedForMs)
  const restored = await lastRestore(await reader(), actor.villageId, from)
  if (!restored) return null
  const said = await words()
  return (
    <div className="mb-4">
      <Notice tone="warn" title={restoredWords(said, restored)}>
        <p>{said.t('office.restoredNext')}</p>
      </Notice>
    </div>
  )
}

async function Doubts({ actor, count }: { actor: Actor; count: number }) {
  const { t } = await words()
  if (count === 0 || !mayDo(actor.roles, 'entry.look')) return null
  return (
    <p className="mt-4 font-bold text-straw">
      <a href="/office/objections" className="inline-flex min-h-target items-center">
        {t('objections.home', { count })}
      </a>
    </p>
  )
}

async function Wishes({ actor }: { actor: Actor }) {
  if (!mayDo(actor.roles, 'wish.answer')) return null
  const { open } = await countWishes(await reader(), actor.villageId)
  const { t } = await words()
  return (
    open > 0 && (
      <p className="mt-4 font-bold text-straw">
        <a href="/office/wishes" className="inline-flex min-h-target items-center">
          {t('wishes.home', { count: open })}
        </a>
      </p>
    )
  )
}

/** What asks to be done about the backups, first things first. The demo loses nothing. */
async function Backups({ actor }: { actor: Actor }) {
  if (!mayDo(actor.roles, 'backup.make')) return null
  const [warning] = backupReport(new Date())?.warnings ?? []
  return (
    warning && (
      <p className="mt-4 font-bold text-straw">
        <a href="/office/backups" className="inline-flex min-h-target items-center">
          {warningWords(await words(), warning)}
        </a>
      </p>
    )
  )
}

/** The steps of the year's end are at hand from December to March. */
function isYearEnd(month: CivilMonth): boolean {
  return month.endsWith('-12') || Number(month.slice(5)) <= 3
}

/** What the last year looks like, for who may look at months. */
async function YearInFigures({ actor }: { actor: Actor }) {
  if (!mayDo(actor.roles, 'month.look')) return null
  const months = yearOfMonths(monthOf(todayOf(actor)))
  const span = spanOf(months)
  const read = await reader()
  const [year, lists] = await Promise.all([
    yearInFigures(read, actor.villageId, span),
    pointsByList(read, actor.villageId, span),
  ])
  const { t } = await words()
  return (
    <section
      aria-label={t('figures.title')}
      className="mt-8 grid gap-6 xl:grid-cols-2 xl:items-start print:block print:space-y-6"
    >
      <ParticipationFigure months={months} rows={year.participation} all={year.households} />
      <ListsFigure months={months} rows={lists} />
      <GivenFigure months={months} rows={year.given} />
      <WishesFigure quarters={year.wishes} days={year.daysToAnswer} />
    </section>
  )
}

async function deskOf(actor: Actor): Promise<Omit<Desk, 'differs'> & { waiting: number }> {
  const read = await reader()
  const { villageId } = actor
  const today = todayOf(actor)
  const book = {
    ...(await bookDates(read, villageId)),
    ...(await noticeOnDesk(read, villageId)),
    published: await publishedPeriods(read, villageId),
  }
  const due = periodToPublish({ ...book, nobodyToList: null })
  return {
    today,
    may: (deed) => mayDo(actor.roles, deed),
    ...(await countWaitingClaims(read, actor)),
    ...(await countObjections(read, actor)),
    ...book,
    nobodyToList: due && !(await anybodyToList(read, villageId, due)) ? due : null,
    openWindow: await openWindowOf(read, villageId),
    nextWindow: await nextWindowOf(read, villageId, today),
    missing: await missingToRecord(read, villageId),
  }
}
