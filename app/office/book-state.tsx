import type { ReactNode } from 'react'
import { checksInWords } from '@/components/board/checks-in-words'
import { LookAgain } from '@/components/ui/look-again'
import { Notice } from '@/components/ui/notice'
import { NoticeBox } from '@/components/ui/notice-box'
import { UntilReload } from '@/components/ui/until-reload'
import type { AuditReport, LastAudit } from '@/lib/audit/report'
import { differenceText } from '@/lib/messages/difference-text'
import { isAuditing } from '@/lib/request/backups-and-audits'
import { words } from '@/lib/request/words'

interface BookStateProps {
  report: AuditReport
  /** The demo recomputes nothing by itself, and nothing in it is overdue. */
  demo: boolean
  /** When this person pressed the key; 0: not. */
  asked: number
  /** The key to try again, unless it stands on the page anyway. */
  again?: ReactNode
}

/** Whether the book adds up, for who has to see to it: nothing while it does. */
export function BookState(props: BookStateProps) {
  return (
    <div role="status" className="empty:hidden">
      <Said {...props} />
    </div>
  )
}

async function Said({ report, demo, asked, again }: BookStateProps) {
  const { t, formats } = await words()
  const { state, last, failed } = report
  if (asked && isAuditing())
    return (
      <Told tone="info">
        {t('office.book.atWork')}
        <LookAgain />
      </Told>
    )
  if (state === 'differs' && last) return <Differs {...last}>{again}</Differs>
  if (state === 'failing' && failed)
    return (
      <Told tone="warn" title={t('office.book.failing')}>
        <p>{t('office.book.failed', { when: formats.moment(failed.at) })}</p>
        <Again>{again}</Again>
      </Told>
    )
  if (state === 'old' && last && !demo)
    return (
      <Told tone="warn" title={t('office.book.old', { when: formats.moment(last.at) })}>
        <p>{t('office.book.oldSaid')}</p>
        <Again>{again}</Again>
      </Told>
    )
  if (asked && last && last.at.getTime() >= asked)
    return (
      <UntilReload asked="checked">
        <Told tone="ok">{t('office.book.sound', { checked: last.checked })}</Told>
      </UntilReload>
    )
  return null
}

/** Louder than anything else on the page: nobody closes a month over it. */
async function Differs({
  at,
  differences,
  found = [],
  first = [],
  children,
}: LastAudit & { children: ReactNode }) {
  const said = await words()
  const { t, formats } = said
  const more = differences - first.length
  return (
    <div role="alert" className="mb-4">
      <NoticeBox
        tone="stop"
        word={<span className="font-serif text-lead">{t('office.book.differs')}</span>}
      >
        <p>{t('office.book.recomputed', { when: formats.moment(at), count: differences })}</p>
        {first.length > 0 ? (
          <ul className="my-1 list-disc ps-5 font-bold">
            {first.map((difference) => {
              const sentence = differenceText(said, difference)
              return <li key={sentence}>{sentence}</li>
            })}
            {more > 0 && <li>{t('audits.more', { count: more })}</li>}
          </ul>
        ) : (
          found.length > 0 && (
            <p className="font-bold">
              {t('board.book.found', { what: checksInWords(said, found) })}
            </p>
          )
        )}
        <p>{t('office.book.toDo')}</p>
        <Again>{children}</Again>
      </NoticeBox>
    </div>
  )
}

function Again({ children }: { children: ReactNode }) {
  return children && <div className="mt-3">{children}</div>
}

function Told(props: { tone: 'info' | 'ok' | 'warn'; title?: string; children: ReactNode }) {
  return (
    <div className="mb-4">
      <Notice {...props} />
    </div>
  )
}
