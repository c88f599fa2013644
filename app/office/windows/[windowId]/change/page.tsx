import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { WindowFields } from '@/components/windows/window-fields'
import { plannedWindow } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { changePlanAction } from '../../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.change.next') }
}

/** A plan can be changed until it is opened. */
export default async function ChangePlanPage({
  params,
}: PageProps<'/office/windows/[windowId]/change'>) {
  const { windowId } = await params
  const path = `/office/windows/${encodeURIComponent(windowId)}`
  const actor = await requireActor('window.change', `${path}/change`)
  const plan = await plannedWindow(await reader(), actor.villageId, windowId)
  if (!plan) notFound()
  const { t } = await words()
  const { name } = plan
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: path, label: name }}
        title={t('windows.change.title', { name })}
        lead={t('windows.change.lead')}
      />
      <ActionForm action={changePlanAction}>
        <input type="hidden" name="windowId" value={windowId} />
        <WindowFields plan={plan} />
        <SubmitButton>{t('windows.change.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
