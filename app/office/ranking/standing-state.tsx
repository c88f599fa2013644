import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { RedList } from '@/lib/ranking/queries'
import { words } from '@/lib/request/words'
import type { Period } from '@/lib/shared/civil-date'

/** How far a standing has come — preview, closed, published — and the step that is next. */
export async function StandingState(props: {
  actor: Actor
  period: Period
  closed: boolean
  published?: RedList
  /** Whether there is somebody to publish. */
  anybody: boolean
}) {
  const { actor, period, closed, published, anybody } = props
  const { t, formats } = await words()
  const here = `/office/ranking/${period}`
  const publishes = mayDo(actor.roles, 'red-list.publish')
  if (published)
    return (
      <Slip
        tone="ok"
        title={t('ranking.state.published')}
        body={t('ranking.state.publishedHint', {
          date: formats.date(published.publishedOn),
          edition: published.edition,
        })}
      >
        <LinkButton href={`${here}/poster`} look="primary">
          {t('ranking.poster')}
        </LinkButton>
        {publishes && <LinkButton href={`${here}/publish`}>{t('ranking.again')}</LinkButton>}
      </Slip>
    )
  if (closed)
    return (
      <Slip
        tone="info"
        title={t('ranking.state.closed')}
        body={t(anybody ? 'ranking.state.closedHint' : 'ranking.publishPage.nobody')}
      >
        {publishes && anybody && (
          <LinkButton href={`${here}/publish`} look="primary">
            {t('ranking.publish')}
          </LinkButton>
        )}
      </Slip>
    )
  return (
    <Slip tone="warn" title={t('ranking.state.preview')} body={t('ranking.state.previewHint')}>
      {mayDo(actor.roles, 'month.close') && (
        <LinkButton href="/office/months">{t('ranking.toMonths')}</LinkButton>
      )}
    </Slip>
  )
}

function Slip(props: {
  tone: 'ok' | 'info' | 'warn'
  title: string
  body: string
  children: ReactNode
}) {
  return (
    <div className="mb-5">
      <Notice tone={props.tone} title={props.title}>
        <p>{props.body}</p>
        <p className="mt-2 flex flex-wrap gap-3 empty:hidden">{props.children}</p>
      </Notice>
    </div>
  )
}
