import { notFound } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Points } from '@/components/ui/points'
import { PrintButton } from '@/components/ui/print-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { expiringPoints, expiryOf } from '@/lib/redemption/expiry-queries'
import { wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { addDays } from '@/lib/shared/civil-date'
import { announceExpiryAction, expirePointsAction, withdrawExpiryAction } from '../../actions'
import { windowOfPage } from '../window-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.expiry.title') }
}

/** 年末清零: announced, looked at, and done; only where the village lets points expire. */
export default async function ExpiryPage({
  params,
  searchParams,
}: PageProps<'/office/windows/[windowId]/expiry'>) {
  const { actor, window, path } = await windowOfPage(params, 'window.change', '/expiry')
  const query = await searchParams
  const read = await reader()
  const { expiry, yearEnd } = await expiryOf(read, actor.villageId, window.id)
  if (window.kind !== 'YEAR_END' || (yearEnd !== 'EXPIRE' && !expiry)) notFound()
  const lines = expiry?.doneAt
    ? []
    : await expiringPoints(read, actor.villageId, window.cutoffMonth)
  const { t, formats } = await words()
  const today = todayOf(actor)
  const due = expiry !== null && window.state === 'CLOSED' && today >= expiry.expiresOn
  const total = lines.reduce((sum, { points }) => sum + points, 0)
  const id = <input type="hidden" name="windowId" value={window.id} />
  return (
    <div className="grid gap-6">
      <PageHead
        back={{ href: path, label: window.name }}
        title={t('windows.expiry.title')}
        lead={t('windows.expiry.lead', { month: formats.month(window.cutoffMonth) })}
        next={
          lines.length > 0 && <PrintButton look="quiet">{t('windows.expiry.print')}</PrintButton>
        }
      />
      {expiry?.doneAt ? (
        <Notice
          tone="ok"
          title={t('windows.expiry.done', { moment: formats.moment(expiry.doneAt) })}
        >
          {wordIn(query, 'points') && (
            <p>
              {t('windows.expiry.doneOf', {
                households: Number(wordIn(query, 'households')) || 0,
                points: Number(wordIn(query, 'points')) || 0,
              })}
            </p>
          )}
        </Notice>
      ) : expiry ? (
        <div className="grid gap-4">
          <Notice
            tone="warn"
            title={t('windows.expiry.announced', { date: formats.date(expiry.expiresOn) })}
          />
          <div className="screen-only flex flex-wrap items-start gap-3">
            {due && (
              <ConfirmDetails
                label={t('windows.expiry.key')}
                question={t('windows.expiry.question', {
                  households: lines.length,
                  points: total,
                })}
              >
                <ActionForm action={expirePointsAction}>
                  {id}
                  <SubmitButton look="danger">{t('windows.expiry.submit')}</SubmitButton>
                </ActionForm>
              </ConfirmDetails>
            )}
            <ActionForm action={withdrawExpiryAction}>
              {id}
              <SubmitButton look="quiet">{t('windows.expiry.withdraw')}</SubmitButton>
            </ActionForm>
          </div>
        </div>
      ) : (
        <ActionForm action={announceExpiryAction}>
          {id}
          <DateField
            name="expiresOn"
            label={t('windows.expiry.expiresOn')}
            hint={t('windows.expiry.expiresOnHint')}
            defaultValue={addDays(window.closesOn > today ? window.closesOn : today, 15)}
            min={today}
          />
          <SubmitButton>{t('windows.expiry.announce')}</SubmitButton>
        </ActionForm>
      )}
      {!expiry?.doneAt &&
        (lines.length === 0 ? (
          <EmptyState>{t('windows.expiry.nothing')}</EmptyState>
        ) : (
          <DataTable
            caption={t('windows.expiry.preview', { households: lines.length })}
            rows={lines}
            rowKey={({ householdId }) => householdId}
            columns={[
              {
                key: 'household',
                head: t('windows.redemptions.household'),
                namesRow: true,
                cell: (line) => householdName(t, line),
                foot: t('goods.forecast.total'),
              },
              {
                key: 'group',
                head: t('common.nouns.group'),
                cell: ({ groupName }) => groupName,
              },
              {
                key: 'points',
                head: t('windows.expiry.points'),
                numeric: true,
                cell: ({ points }) => <Points points={points} />,
                foot: <Points points={total} />,
              },
            ]}
          />
        ))}
    </div>
  )
}
