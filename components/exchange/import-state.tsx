import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { WhileSent } from '@/components/ui/while-sent'
import type { ImportFile } from '@/lib/exchange/queries'
import type { UndoneDeeds } from '@/lib/exchange/what-undo-does'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

interface ImportActions {
  confirm: FormAction
  undo: FormAction
}

/** Where an import stands, what to know of its file, and the one next step. */
export async function ImportState(props: {
  file: ImportFile
  /** It was being looked at when the server stopped. */
  broken: boolean
  /** Of written deeds: what taking them back comes to. */
  undone?: UndoneDeeds
  actions: ImportActions
}) {
  const { file, broken, undone, actions } = props
  return (
    <>
      {file.state === 'CHECKING' && <Looking broken={broken} />}
      {(file.state === 'WRITING' || file.state === 'UNDOING') && <Progress file={file} />}
      {file.state === 'CHECKED' && <ToConfirm file={file} confirm={actions.confirm} />}
      {file.state === 'DONE' && <Written file={file} undo={actions.undo} undone={undone} />}
      {file.state === 'UNDONE' && <TakenBack file={file} />}
      {file.state !== 'CHECKING' && <AboutFile file={file} />}
    </>
  )
}

async function Looking({ broken }: { broken: boolean }) {
  const { t } = await words()
  return (
    <Notice tone={broken ? 'stop' : 'info'}>
      {t(broken ? 'exchange.report.broken' : 'exchange.report.checking')}
    </Notice>
  )
}

async function Progress({ file }: { file: ImportFile }) {
  const { t } = await words()
  return (
    <div className="grid max-w-3xl gap-2">
      <label htmlFor="progress" className="font-bold">
        {t(`exchange.states.${file.state}`)}
      </label>
      <progress id="progress" value={file.nextTurn} max={file.turns} className="h-6 w-full" />
      <p role="status">
        {t('exchange.report.progress', { done: file.nextTurn, total: file.turns })}
      </p>
      <p className="text-soft">{t('exchange.report.goesOn')}</p>
    </div>
  )
}

async function ToConfirm({ file, confirm }: { file: ImportFile; confirm: FormAction }) {
  const { t, locale } = await words()
  const groups = file.newGroups.join(locale === 'en' ? ', ' : '、')
  if (file.turns === 0) return <Notice tone="info">{t('exchange.report.nothingToDo')}</Notice>
  return (
    <ActionForm action={confirm}>
      <input type="hidden" name="importId" value={file.id} />
      <WhileSent instead={<Progress file={{ ...file, state: 'WRITING', nextTurn: 0 }} />}>
        <Notice tone={file.counts.REFUSED > 0 ? 'warn' : 'info'}>
          <p>{t('exchange.report.nothingYet')}</p>
          {file.newGroups.length > 0 && (
            <p>{t('exchange.report.newGroups', { count: file.newGroups.length, names: groups })}</p>
          )}
          {file.counts.REFUSED > 0 && (
            <p>{t('exchange.report.someRefused', { count: file.counts.REFUSED })}</p>
          )}
        </Notice>
      </WhileSent>
      <div>
        <SubmitButton>{t('exchange.report.confirm', { count: file.turns })}</SubmitButton>
      </div>
    </ActionForm>
  )
}

async function Written(props: { file: ImportFile; undo: FormAction; undone?: UndoneDeeds }) {
  const { file, undo, undone } = props
  const { t } = await words()
  return (
    <>
      <Notice tone="ok">
        <p>{t('exchange.report.done', { count: file.written })}</p>
        {file.kind === 'DEEDS' && file.written > 0 && (
          <>
            <p className="mb-2">{t('exchange.report.doneDeeds')}</p>
            <LinkButton href="/office/review">{t('exchange.report.review')}</LinkButton>
          </>
        )}
      </Notice>
      {file.written > 0 && (
        <ConfirmDetails
          label={t('exchange.undo.label')}
          look="danger"
          question={
            <>
              <p>{t('exchange.undo.question')}</p>
              {undone && <UndoneDeedsSentence undone={undone} />}
            </>
          }
        >
          <ActionForm action={undo}>
            <input type="hidden" name="importId" value={file.id} />
            <TextField name="reason" label={t('exchange.undo.reason')} maxLength={100} />
            <WhileSent instead={<Progress file={{ ...file, state: 'UNDOING', nextTurn: 0 }} />} />
            <div>
              <SubmitButton look="danger">{t('exchange.undo.submit')}</SubmitButton>
            </div>
          </ActionForm>
        </ConfirmDetails>
      )}
    </>
  )
}

/** Reversals stay in the book, and in months that hang on the wall later: said before it is done. */
async function UndoneDeedsSentence({ undone }: { undone: UndoneDeeds }) {
  const { t, formats } = await words()
  const { waiting, reversals } = undone
  const total = reversals.reduce((sum, { count }) => sum + count, 0)
  const months = reversals.map(({ month, count }) =>
    t('exchange.undo.inMonth', { month: formats.month(month), count }),
  )
  return (
    <>
      {waiting > 0 && <p>{t('exchange.undo.waiting', { count: waiting })}</p>}
      {total > 0 && (
        <p className="font-bold">
          {t('exchange.undo.reversals', { count: total, months: formats.list(months) })}
        </p>
      )}
    </>
  )
}

async function TakenBack({ file }: { file: ImportFile }) {
  const { t } = await words()
  return (
    <Notice tone={file.left > 0 ? 'warn' : 'ok'}>
      <p>
        {t(file.left === file.written ? 'exchange.report.undoneNone' : 'exchange.report.undone', {
          reason: file.undoReason ?? '',
        })}
      </p>
      {file.left > 0 && <p>{t('exchange.report.left', { count: file.left })}</p>}
    </Notice>
  )
}

/** What the reader left out of the file, so that nobody thinks it was kept. */
async function AboutFile({ file }: { file: ImportFile }) {
  const { t, locale } = await words()
  const headings = file.headings.join(locale === 'en' ? ', ' : '、')
  const points =
    file.kind === 'HOUSEHOLDS' && file.headings.some((name) => /积分|期初|points/i.test(name))
  if (file.headings.length === 0 && file.emptyLines === 0) return null
  return (
    <ul className="text-soft">
      {file.headings.length > 0 && <li>{t('exchange.report.unused', { headings })}</li>}
      {points && <li>{t('exchange.report.openingsElsewhere')}</li>}
      {file.emptyLines > 0 && (
        <li>{t('exchange.report.emptyLines', { count: file.emptyLines })}</li>
      )}
    </ul>
  )
}
