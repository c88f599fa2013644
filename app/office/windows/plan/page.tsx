import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tabs } from '@/components/ui/tabs'
import { WindowFields } from '@/components/windows/window-fields'
import { todayOf } from '@/lib/access/actor'
import { villageSettings } from '@/lib/access/village'
import { windowKinds } from '@/lib/redemption/input'
import { proposeWindow } from '@/lib/redemption/propose-window'
import { proposedName } from '@/lib/redemption/proposed-name'
import { lastWindows } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { planWindowAction } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.plan.title') }
}

const path = '/office/windows/plan'

/** Plans the next 兑换活动; the form begins with what the calendar suggests, for either kind. */
export default async function PlanWindowPage({ searchParams }: PageProps<'/office/windows/plan'>) {
  const asked = choiceIn(await searchParams, 'kind', windowKinds)
  const actor = await requireActor('window.change', asked ? `${path}?kind=${asked}` : path)
  const read = await reader()
  const [known, { noticeDays }] = await Promise.all([
    lastWindows(read, actor.villageId),
    villageSettings(read, actor.villageId),
  ])
  const calendar = { today: todayOf(actor), noticeDays }
  const { period, ...proposed } = proposeWindow(calendar, known, asked)
  const { t, labels } = await words()
  const name = proposedName(labels, { kind: proposed.kind, period })
  return (
    <div className="max-w-2xl">
      <PageHead
        back={{ href: '/office/windows', label: t('windows.list.back') }}
        title={t('windows.plan.title')}
        lead={t('windows.plan.lead')}
      />
      <Tabs
        label={t('windows.fields.kind')}
        tabs={windowKinds.map((kind) => ({
          href: `${path}?kind=${kind}`,
          label: t(`windows.kinds.${kind}`),
          current: kind === proposed.kind,
        }))}
      />
      <ActionForm key={proposed.kind} action={planWindowAction}>
        <WindowFields plan={{ ...proposed, name }} kindChosen />
        <SubmitButton>{t('windows.plan.submit')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
