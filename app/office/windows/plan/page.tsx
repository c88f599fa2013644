import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { WindowFields, windowLabels } from '@/components/windows/window-fields'
import { todayOf } from '@/lib/access/actor'
import { proposeWindow } from '@/lib/redemption/propose-window'
import { lastWindows } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { planWindowAction } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.plan.title') }
}

/** Plans the next 兑换活动; the form begins with what the calendar suggests. */
export default async function PlanWindowPage() {
  const actor = await requireActor('window.change', '/office/windows/plan')
  const known = await lastWindows(await reader(), actor.villageId)
  const { period, ...proposed } = proposeWindow(todayOf(actor), known)
  const { t, formats } = await words()
  const name = t(`windows.proposedName.${proposed.kind}`, { period: formats.period(period) })
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: '/office/windows', label: t('windows.list.back') }}
        title={t('windows.plan.title')}
        lead={t('windows.plan.lead')}
      />
      <ActionForm action={planWindowAction} labels={await windowLabels()}>
        <WindowFields plan={{ ...proposed, name }} />
        <SubmitButton>{t('windows.plan.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
