import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import { NoticeBox } from '@/components/ui/notice-box'
import { formatChange } from '@/lib/messages/formats'
import { words } from '@/lib/request/words'
import type { PassbookLine } from './ledger-page'
import { PassbookSlip } from './passbook-slip'

/** The line in doubt, and where to say what is wrong; or why it is not said here. A plain form. */
export async function DoubtForm(props: {
  line: PassbookLine
  entryId: string
  action: string
  whyNot?: string
  /** Why what was sent came back. */
  refused?: string
  /** What had been typed then. */
  said: string
  /** Until when it can be said, where that is near. */
  until?: string
}) {
  const { t } = await words()
  const { line, entryId, action, whyNot, refused, said, until } = props
  return (
    <PassbookSlip title={t('objections.own.title')}>
      <div className="border-y-2 border-ink py-3">
        <p>{line.date}</p>
        <p className="text-lead font-bold">
          {line.reason} · {formatChange(line.points)} {t('passbook.unit')}
        </p>
        {line.notes.map((note) => (
          <p key={note} className="text-soft">
            {note}
          </p>
        ))}
      </div>
      {whyNot ? (
        <p className="font-bold">{whyNot}</p>
      ) : (
        <form method="post" action={action} className="grid gap-4">
          {refused && (
            <div role="alert">
              <NoticeBox tone="stop" word={t('objections.own.refusedTitle')}>
                <p>{refused}</p>
              </NoticeBox>
            </div>
          )}
          <input type="hidden" name="entryId" value={entryId} />
          <p>{t('objections.own.lead')}</p>
          {until && <p className="font-bold">{until}</p>}
          <label htmlFor="text" className="font-bold">
            {t('objections.own.text')}
          </label>
          <p id="text-hint" className="text-soft">
            {t('objections.own.hint')}
          </p>
          <textarea
            id="text"
            name="text"
            rows={4}
            required
            minLength={2}
            maxLength={300}
            defaultValue={said}
            aria-describedby="text-hint"
            className={controlLook}
          />
          <Button type="submit" look="primary" wide>
            {t('objections.own.submit')}
          </Button>
        </form>
      )}
      <p>
        <a href="/passbook" className="inline-flex min-h-target items-center">
          {t('objections.own.back')}
        </a>
      </p>
    </PassbookSlip>
  )
}
