import { PlaceFacts } from '@/components/backups/place-facts'
import { warningWords } from '@/components/backups/warning-words'
import { ActionForm } from '@/components/ui/action-form'
import { LookAgain } from '@/components/ui/look-again'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { UntilReload } from '@/components/ui/until-reload'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { auditReport } from '@/lib/audit/queries'
import { backupReport } from '@/lib/backups/queries'
import type { PlaceReport, Warning } from '@/lib/backups/report'
import { requireActor, signedIn } from '@/lib/request/actor'
import { isBackingUp } from '@/lib/request/backups-and-audits'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { AuditNow } from '../audit-now'
import { BookState } from '../book-state'
import { backUp } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('backups.title') }
}

/** 备份: when the book was last copied and a copy last restored, and what to do when it is not well. */
export default async function BackupsPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('backup.look', '/office/backups')
  const query = await props.searchParams
  const [asked, checked] = [Number(wordIn(query, 'asked')), Number(wordIn(query, 'checked'))]
  const report = backupReport(new Date())
  const mayMake = mayDo(actor.roles, 'backup.make')
  const { t } = await words()
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHead
        title={t('backups.title')}
        lead={report && t('backups.lead')}
        back={{ href: '/office', label: t('office.title') }}
      />
      {report ? (
        <>
          <div role="status" className="empty:hidden">
            <Outcome asked={asked} {...report} />
          </div>
          <Warnings warnings={report.warnings} mayMake={mayMake} />
          {mayMake && (
            <ActionForm action={backUp}>
              <SubmitButton>{t('backups.make')}</SubmitButton>
            </ActionForm>
          )}
          {report.places.map((place) => (
            <PlaceFacts key={place.path} place={place} />
          ))}
          <WhenBroken />
        </>
      ) : (
        <Notice tone="info">{t('backups.postgres')}</Notice>
      )}
      <BookAudit actor={actor} asked={checked} />
    </div>
  )
}

/** Besides the copies the book itself. */
async function BookAudit({ actor, asked }: { actor: Actor; asked: number }) {
  const { t, formats } = await words()
  const report = auditReport(actor.villageId)
  const { last } = report
  const when = last ? formats.moment(last.at) : t('board.book.notYet')
  return (
    <section id="book" className="grid gap-2">
      <h2 className="font-serif text-lead">{t('board.book.title')}</h2>
      <p>{t('board.book.audited', { when })}</p>
      <BookState {...{ report, asked }} demo={await inDemo()} />
      {mayDo(actor.roles, 'audit.make') && <AuditNow page="/office/backups" />}
    </section>
  )
}

/** What to type on another computer, and how the stick is kept. */
async function WhenBroken() {
  const { t } = await words()
  return (
    <section className="grid gap-2">
      <h2 className="font-serif text-lead">{t('backups.restoreTitle')}</h2>
      <p className="max-w-prose">{t('backups.restore')}</p>
      <p>
        <code className="wrap-anywhere">npm run restore -- {t('backups.restoreExample')}</code>
      </p>
      <p className="max-w-prose">{t('backups.lockUp')}</p>
    </section>
  )
}

/** So long somebody else's backup is waited for; afterwards the page says when the last one was. */
const longestWaitMs = 10 * 60_000

/** How it went, for who pressed the key at the moment `asked`. */
async function Outcome({ asked, places }: { asked: number; places: readonly PlaceReport[] }) {
  const { t } = await words()
  if (!asked) return isBackingUp() ? <Notice tone="info">{t('backups.underWay')}</Notice> : null
  const atWork = (
    <Notice tone="info">
      {t('backups.atWork')}
      <LookAgain />
    </Notice>
  )
  if (isBackingUp()) return atWork
  if (places.some(({ backupFailed }) => backupFailed))
    return <Notice tone="stop">{t('backups.notMade')}</Notice>
  const made = places.every(({ backup }) => backup && backup.at.getTime() >= asked)
  // neither made nor failed: `npm run backup` was faster, and has not ended yet; or never will
  if (!made) return Date.now() - asked < longestWaitMs ? atWork : null
  return (
    <UntilReload asked="asked">
      <Notice tone="ok">{t('backups.made')}</Notice>
    </UntilReload>
  )
}

async function inDemo(): Promise<boolean> {
  return (await signedIn())?.village.demo ?? false
}

async function Warnings(props: { warnings: readonly Warning[]; mayMake: boolean }) {
  const { warnings, mayMake } = props
  const said = await words()
  if (await inDemo())
    return <Notice tone="info">{said.t('backups.demo', { key: mayMake ? 'yes' : 'no' })}</Notice>
  return (
    warnings.length > 0 && (
      <Notice tone="warn">
        <ul className="grid gap-1">
          {warnings.map((warning) => {
            const sentence = warningWords(said, warning)
            return <li key={sentence}>{sentence}</li>
          })}
        </ul>
      </Notice>
    )
  )
}
