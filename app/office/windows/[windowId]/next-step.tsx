import { ActionForm } from '@/components/ui/action-form'
import { buttonLook } from '@/components/ui/button-look'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { DateField } from '@/components/ui/date-field'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Actor, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { WindowWithSums } from '@/lib/redemption/queries'
import { type Words, words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { closeWindowAction, extendWindowAction } from '../actions'
import { Opening } from './opening'

/** What is done next with a window: opened when its cut-off month is closed, then closed. */
export async function NextStep(props: {
  window: WindowWithSums
  actor: Actor
  just: string | string[] | undefined
}) {
  const { window, actor, just } = props
  const mayChange = mayDo(actor.roles, 'window.change')
  switch (window.state) {
    case 'PLANNED':
      return mayChange && <Opening window={window} today={todayOf(actor)} />
    case 'OPEN':
      return <Open window={window} mayChange={mayChange} today={todayOf(actor)} just={just} />
    case 'CLOSED':
      return just === 'closed' && <Closed window={window} />
  }
}

async function Open(props: {
  window: WindowWithSums
  mayChange: boolean
  today: CivilDate
  just: string | string[] | undefined
}) {
  const { id, name, figures, closesOn } = props.window
  const said = await words()
  const { t, formats } = said
  return (
    <div className="grid gap-4">
      {props.just === 'opened' && <Notice tone="ok" title={t('windows.open.done')} />}
      {props.just === 'extended' && (
        <Notice tone="ok" title={t('windows.extend.done', { date: formats.date(closesOn) })} />
      )}
      <div className="flex flex-wrap items-start gap-3">
        <LinkButton href="/counter" look="primary">
          {t('windows.list.counter')}
        </LinkButton>
        {props.mayChange && (
          <details>
            <summary className={buttonLook()}>{t('windows.extend.key')}</summary>
            <div className="mt-3 max-w-md border-2 border-edge bg-sheet p-4">
              <ActionForm action={extendWindowAction}>
                <input type="hidden" name="windowId" value={id} />
                <DateField
                  name="closesOn"
                  label={t('windows.extend.until')}
                  defaultValue={closesOn}
                  min={props.today}
                />
                <SubmitButton>{t('windows.extend.submit')}</SubmitButton>
              </ActionForm>
            </div>
          </details>
        )}
        {props.mayChange && (
          <ConfirmDetails
            label={t('windows.close.key')}
            question={t('windows.close.question', {
              ...figures,
              points: formats.points(figures.points),
              left: whatIsLeft(props.window, said),
            })}
          >
            <ActionForm action={closeWindowAction}>
              <input type="hidden" name="windowId" value={id} />
              <SubmitButton look="danger">{t('windows.close.submit', { name })}</SubmitButton>
            </ActionForm>
          </ConfirmDetails>
        )}
      </div>
    </div>
  )
}

async function Closed({ window }: { window: WindowWithSums }) {
  const { figures } = window
  const said = await words()
  const { t, formats } = said
  return (
    <Notice
      tone="ok"
      title={t('windows.close.done', {
        ...figures,
        points: formats.points(figures.points),
        left: whatIsLeft(window, said),
      })}
    />
  )
}

/** What becomes of points that were not used, as it was announced. */
function whatIsLeft({ expiresOn }: WindowWithSums, { t, formats }: Words): string {
  return expiresOn
    ? t('windows.close.expires', { date: formats.date(expiresOn) })
    : t('windows.close.carries')
}
