import { redirect } from 'next/navigation'
import { AnnouncementTable } from '@/components/announcements/announcement-table'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { DateField } from '@/components/ui/date-field'
import { EmptyState } from '@/components/ui/empty-state'
import { LongTextField } from '@/components/ui/long-text-field'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { todayOf } from '@/lib/access/actor'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { addDays, type CivilDate } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { longestAnnouncement, longestTitle } from '@/lib/voice/announcement-input'
import {
  type AnnouncementLine,
  announcementsPage,
  announcementsPerPage,
} from '@/lib/voice/announcement-queries'
import { postAnnouncementAction, takeDownAction } from './actions'

const path = '/office/announcements'
/** How long a new one is proposed to hang. */
const usualDays = 7

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('announcements.title') }
}

/** What is said on the board: the form for the next one, and all of them. */
export default async function AnnouncementsPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('announcement.post', path)
  const query = await props.searchParams
  const page = pageIn(query)
  const { announcements, total } = await announcementsPage(await reader(), actor.villageId, page)
  if (announcements.length === 0 && page > 1) redirect(path)
  const { t } = await words()
  const today = todayOf(actor)
  return (
    <>
      <PageHead title={t('announcements.title')} lead={t('announcements.lead')} />
      <Said
        posted={announcements.find(({ id }) => id === wordIn(query, 'posted'))}
        takenDown={wordIn(query, 'just') === 'takenDown'}
        today={today}
      />
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <PostForm today={today} />
        {announcements.length === 0 ? (
          <EmptyState>{t('announcements.none')}</EmptyState>
        ) : (
          <AnnouncementTable {...{ announcements, total, today }} takeDown={TakeDown} />
        )}
      </div>
      <Pager path={path} query={{}} page={page} total={total} perPage={announcementsPerPage} />
    </>
  )
}

async function Said(props: {
  posted: AnnouncementLine | undefined
  takenDown: boolean
  today: CivilDate
}) {
  const { posted, takenDown, today } = props
  const { t, formats } = await words()
  if (!posted && !takenDown) return null
  const later = posted && posted.showsFrom > today
  return (
    <div className="mb-6">
      {takenDown && <Notice tone="ok" title={t('announcements.takenDown')} />}
      {posted && (
        <Notice
          tone="ok"
          title={
            later
              ? t('announcements.postedLater', { day: formats.date(posted.showsFrom) })
              : t('announcements.posted')
          }
        />
      )}
    </div>
  )
}

async function PostForm({ today }: { today: CivilDate }) {
  const { t } = await words()
  return (
    <section
      aria-labelledby="post"
      className="screen-only border-s-4 border-lacquer bg-sheet p-4 lg:order-last"
    >
      <h2 id="post" className="mb-2 font-serif text-lead">
        {t('announcements.form.title')}
      </h2>
      <ActionForm action={postAnnouncementAction}>
        <input type="hidden" name="announcementId" value={newId(now())} />
        <TextField
          name="title"
          label={t('announcements.form.name')}
          hint={t('announcements.form.nameHint')}
          maxLength={longestTitle}
        />
        <LongTextField
          name="text"
          label={t('announcements.form.text')}
          hint={t('announcements.form.textHint')}
          maxLength={longestAnnouncement}
          rows={5}
        />
        <DateField
          name="showsFrom"
          label={t('announcements.form.showsFrom')}
          defaultValue={today}
        />
        <DateField
          name="showsUntil"
          label={t('announcements.form.showsUntil')}
          hint={t('announcements.form.showsUntilHint')}
          defaultValue={addDays(today, usualDays - 1)}
          min={today}
        />
        <p>
          <SubmitButton>{t('announcements.form.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </section>
  )
}

async function TakeDown({ id }: AnnouncementLine) {
  const { t } = await words()
  return (
    <div className="screen-only min-w-36">
      <ConfirmDetails
        label={t('announcements.takeDown.open')}
        question={t('announcements.takeDown.question')}
      >
        <ActionForm action={takeDownAction}>
          <input type="hidden" name="announcementId" value={id} />
          <SubmitButton look="danger">{t('announcements.takeDown.submit')}</SubmitButton>
        </ActionForm>
      </ConfirmDetails>
    </div>
  )
}
