import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Figures } from '@/components/ui/figures'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tabs } from '@/components/ui/tabs'
import { RedemptionsTable } from '@/components/windows/redemptions-table'
import { writtenDays } from '@/components/windows/written-days'
import { type Actor, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import {
  redemptionsOfWindow,
  redemptionsPerPage,
  type WindowWithSums,
  windowById,
} from '@/lib/redemption/queries'
import { daysOf } from '@/lib/redemption/window-days'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { PhotoEvidence } from '../../photos/photo-evidence'
import { markSignedAction } from '../actions'
import { NextStep } from './next-step'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.title') }
}

/** One 兑换活动: opening and closing it, and the sheet of all that was handed out. */
export default async function WindowPage({
  params,
  searchParams,
}: PageProps<'/office/windows/[windowId]'>) {
  const { windowId } = await params
  const path = `/office/windows/${encodeURIComponent(windowId)}`
  const actor = await requireActor('window.look', path)
  const query = await searchParams
  const { just } = query
  const window = await windowById(await reader(), actor.villageId, windowId, todayOf(actor))
  if (!window) notFound()
  const { t, formats } = await words()
  const { name, kind, state, cutoffMonth, figures } = window
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: '/office/windows', label: t('windows.list.back') }}
        title={name}
        lead={[
          t(`windows.states.${state}`),
          t(`windows.kinds.${kind}`),
          writtenDays(formats, daysOf(window)),
          t('windows.cutoff', { month: formats.month(cutoffMonth) }),
        ].join(' · ')}
      />
      <div className="screen-only grid gap-4">
        <NextStep window={window} actor={actor} just={just} />
        <p className="flex flex-wrap gap-3">
          {state !== 'PLANNED' && (
            <LinkButton href={`${path}/report`}>{t('windows.report.title')}</LinkButton>
          )}
          {mayDo(actor.roles, 'redemption.make') && state !== 'CLOSED' && (
            <>
              <LinkButton href={`${path}/sign-off`}>{t('windows.signOff.open')}</LinkButton>
              {state === 'OPEN' && (
                <LinkButton href={`${path}/paper`}>{t('windows.paper.title')}</LinkButton>
              )}
            </>
          )}
          {window.kind === 'YEAR_END' &&
            window.yearEnd === 'EXPIRE' &&
            mayDo(actor.roles, 'window.change') && (
              <LinkButton href={`${path}/expiry`}>{t('windows.expiry.title')}</LinkButton>
            )}
          {state !== 'CLOSED' && (
            <LinkButton href="/office/goods/forecast">{t('goods.forecast.title')}</LinkButton>
          )}
        </p>
      </div>
      {state !== 'PLANNED' && (
        <>
          <Figures
            items={[
              { label: t('windows.fields.baskets'), value: formats.points(figures.baskets) },
              { label: t('windows.fields.households'), value: formats.points(figures.households) },
              { label: t('windows.fields.pieces'), value: formats.points(figures.pieces) },
              { label: t('windows.fields.points'), value: formats.points(figures.points) },
            ]}
          />
          <p className="screen-only -mt-2 text-soft">
            {figures.baskets > 0 && t('windows.signOff.unsigned', { count: figures.unsigned })}{' '}
            {figures.underway > 0 && t('windows.delivery.left', { count: figures.underway })}
          </p>
          <Slips
            window={window}
            actor={actor}
            path={path}
            page={pageIn(query)}
            show={choiceIn(query, 'show', ['today', 'carried'])}
          />
          <PhotoEvidence
            actor={actor}
            of="windowId"
            id={window.id}
            title={t('windows.signOff.photos')}
            query={mayDo(actor.roles, 'redemption.make') ? query : undefined}
          />
        </>
      )}
    </div>
  )
}

/** Around the table, for who may tick off what was signed. */
async function Ticking(props: { windowId: string; may: boolean; children: ReactNode }) {
  const { t } = await words()
  if (!props.may) return props.children
  return (
    <ActionForm action={markSignedAction}>
      <input type="hidden" name="windowId" value={props.windowId} />
      {props.children}
      <p className="screen-only">
        <SubmitButton look="quiet">{t('windows.signOff.mark')}</SubmitButton>
      </p>
    </ActionForm>
  )
}

async function Slips(props: {
  window: WindowWithSums
  actor: Actor
  path: string
  page: number
  show: 'today' | 'carried' | undefined
}) {
  const { window, actor, path, show } = props
  const { figures } = window
  const { t } = await words()
  const all = figures.baskets + figures.cancelled
  const total = show === 'today' ? figures.ofDay : show === 'carried' ? figures.deliveries : all
  const page = Math.min(props.page, Math.max(1, Math.ceil(total / redemptionsPerPage)))
  const redemptions = await redemptionsOfWindow(await reader(), actor.villageId, window.id, {
    page,
    day: show === 'today' ? todayOf(actor) : undefined,
    carried: show === 'carried',
  })
  const query = { show }
  return (
    <section>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <h2 className="font-serif text-lead">{t('windows.redemptions.title')}</h2>
        {redemptions.length > 0 && (
          <PrintButton look={window.state === 'OPEN' ? 'quiet' : 'primary'}>
            {t(show === 'carried' ? 'windows.delivery.print' : 'windows.redemptions.print')}
          </PrintButton>
        )}
      </div>
      <Tabs
        label={t('windows.redemptions.tabs')}
        tabs={[
          {
            href: path,
            label: t('windows.redemptions.all'),
            count: all,
            current: show === undefined,
          },
          {
            href: hrefWith(path, { show: 'today' }),
            label: t('windows.redemptions.today'),
            count: figures.ofDay,
            current: show === 'today',
          },
          ...(figures.deliveries > 0
            ? [
                {
                  href: hrefWith(path, { show: 'carried' }),
                  label: t('windows.delivery.tab'),
                  count: figures.deliveries,
                  current: show === 'carried',
                },
              ]
            : []),
        ]}
      />
      {redemptions.length === 0 ? (
        <EmptyState>
          {t(show === 'today' ? 'windows.redemptions.emptyToday' : 'windows.redemptions.empty')}
        </EmptyState>
      ) : (
        <Ticking windowId={window.id} may={mayDo(actor.roles, 'counter.note')}>
          <RedemptionsTable
            redemptions={redemptions}
            windowId={window.id}
            caption={t(
              show === 'carried' ? 'windows.delivery.list' : 'windows.redemptions.caption',
              {
                name: window.name,
              },
            )}
            ticked={mayDo(actor.roles, 'counter.note')}
          />
        </Ticking>
      )}
      <Pager path={path} query={query} page={page} total={total} perPage={redemptionsPerPage} />
    </section>
  )
}
