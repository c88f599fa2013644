import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice as NoticeBox } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Actor, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { completedWith } from '@/lib/months/month-range'
import type { Notice } from '@/lib/months/notice-queries'
import { words } from '@/lib/request/words'
import { addDays, addMonths, isPeriod } from '@/lib/shared/civil-date'
import { seal } from '../actions'

/** What has just been done with a notice, and the one thing that comes next. */
export async function NoticeSteps(props: {
  actor: Actor
  notice: Notice
  /** 2026年第三季度 */
  range: string
  just: string
}) {
  const { actor, notice, range, just } = props
  const { t, formats } = await words()
  const [period = ''] = completedWith(notice.lastMonth)
  if (notice.sealedAt)
    return (
      <NoticeBox tone="ok" title={t('notices.steps.sealedNow', { range })}>
        <p>{t('notices.steps.sealedBody')}</p>
        {just === 'sealed' && isPeriod(period) && mayDo(actor.roles, 'red-list.publish') && (
          <p className="mt-2">
            <LinkButton href={`/office/ranking/${period}/publish`} look="primary">
              {t('months.closed.publish')}
            </LinkButton>
          </p>
        )}
      </NoticeBox>
    )
  return (
    <div className="grid gap-4">
      {just === 'posted' && (
        <NoticeBox tone="ok" title={t('notices.steps.posted')}>
          <p>
            {t('notices.steps.postedBody', {
              month: formats.month(addMonths(notice.lastMonth, 1)),
            })}
          </p>
        </NoticeBox>
      )}
      <section aria-labelledby="next" className="grid gap-3 border-s-4 border-lacquer bg-sheet p-4">
        <h2 id="next" className="font-serif text-lead">
          {t('notices.steps.title')}
        </h2>
        <Next actor={actor} notice={notice} range={range} />
      </section>
    </div>
  )
}

async function Next({ actor, notice, range }: { actor: Actor; notice: Notice; range: string }) {
  const { t, formats } = await words()
  const { objectUntil, unanswered } = notice
  const over = todayOf(actor) > objectUntil
  return (
    <>
      {!over && (
        <>
          <p>{t('notices.steps.print')}</p>
          <p>{t('notices.steps.wait', { until: formats.date(objectUntil) })}</p>
        </>
      )}
      {unanswered > 0 && (
        <p>
          <strong>{t('notices.steps.answer', { count: unanswered })}</strong>{' '}
          <LinkButton href="/office/objections" look={over ? 'primary' : 'quiet'}>
            {t('notices.steps.toObjections')}
          </LinkButton>
        </p>
      )}
      {!over && (
        <p>{t('notices.steps.sealFrom', { date: formats.date(addDays(objectUntil, 1)) })}</p>
      )}
      {over && unanswered === 0 && mayDo(actor.roles, 'month.close') && (
        <>
          <p>{t('notices.steps.seal')}</p>
          <ActionForm action={seal}>
            <input type="hidden" name="noticeId" value={notice.id} />
            <p>
              <SubmitButton>{t('notices.steps.sealButton', { range })}</SubmitButton>
            </p>
          </ActionForm>
        </>
      )}
    </>
  )
}
