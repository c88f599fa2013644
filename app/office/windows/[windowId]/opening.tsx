import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { WindowWithSums } from '@/lib/redemption/queries'
import { dayAfter, daysEarly, earliestOpening } from '@/lib/redemption/window-days'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { deletePlanAction, openWindowAction } from '../actions'

/** A plan is opened when it can be; else it says what is in the way. It can be changed or deleted. */
export async function Opening(props: { window: WindowWithSums; today: CivilDate }) {
  const { window, today } = props
  const { t, formats } = await words()
  const { cutoffMonth, cutoffClosed, closesOn, noticeDays } = window
  if (closesOn < today)
    return (
      <Held
        window={window}
        title={t('windows.open.over', { day: formats.date(closesOn) })}
        change
      />
    )
  if (cutoffClosed) return <Ready window={window} today={today} />
  const over = dayAfter(cutoffMonth)
  if (today < over)
    // the months cannot help before that day, so no key leads there
    return (
      <Held
        window={window}
        title={t('windows.open.cutoffRuns', {
          month: formats.month(cutoffMonth),
          over: formats.date(over),
          days: noticeDays,
          earliest: formats.date(earliestOpening(cutoffMonth, noticeDays)),
        })}
      />
    )
  return (
    <Held
      window={window}
      title={t('windows.open.cutoffOpen', { month: formats.month(cutoffMonth) })}
    >
      <LinkButton href="/office/months" look="primary">
        {t('windows.open.months')}
      </LinkButton>
    </Held>
  )
}

/** What is in the way, and what can be done about it; `change` where changing it is the way on. */
function Held(props: {
  window: WindowWithSums
  title: string
  change?: boolean
  children?: ReactNode
}) {
  const { window, title, change, children } = props
  return (
    <Notice tone="warn" title={title}>
      <div className="mt-2 flex flex-wrap items-start gap-3">
        {children}
        <Otherwise window={window} primary={change} />
      </div>
    </Notice>
  )
}

async function Ready(props: { window: WindowWithSums; today: CivilDate }) {
  const { window, today } = props
  const { id, opensOn } = window
  const { t, formats } = await words()
  const days = daysEarly(today, opensOn)
  const windowId = <input type="hidden" name="windowId" value={id} />
  return (
    <div className="grid gap-3">
      <p>{t('windows.open.ready')}</p>
      <div className="flex flex-wrap items-start gap-3">
        {days === 0 ? (
          <ActionForm action={openWindowAction}>
            {windowId}
            <SubmitButton>{t('windows.open.submit')}</SubmitButton>
          </ActionForm>
        ) : (
          <ConfirmDetails
            label={t('windows.open.submit')}
            question={t('windows.open.earlyQuestion', { day: formats.date(opensOn), days })}
          >
            <ActionForm action={openWindowAction}>
              {windowId}
              <input type="hidden" name="early" value="yes" />
              <SubmitButton>{t('windows.open.earlySubmit', { days })}</SubmitButton>
            </ActionForm>
          </ConfirmDetails>
        )}
        <Otherwise window={window} />
      </div>
    </div>
  )
}

/** A plan that does not fit is changed; one that was a mistake is deleted. */
async function Otherwise(props: { window: WindowWithSums; primary?: boolean }) {
  const { id, name } = props.window
  const { t } = await words()
  return (
    <>
      <LinkButton
        href={`/office/windows/${id}/change`}
        look={props.primary ? 'primary' : undefined}
      >
        {t('windows.change.next')}
      </LinkButton>
      <ConfirmDetails label={t('windows.remove.key')} question={t('windows.remove.question')}>
        <ActionForm action={deletePlanAction}>
          <input type="hidden" name="windowId" value={id} />
          <SubmitButton look="danger">{t('windows.remove.submit', { name })}</SubmitButton>
        </ActionForm>
      </ConfirmDetails>
    </>
  )
}
