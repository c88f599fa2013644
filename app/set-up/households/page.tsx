import { HouseholdListFields } from '@/components/set-up/household-list-fields'
import { householdListWords } from '@/components/set-up/household-list-words'
import { SetUpPage } from '@/components/set-up/set-up-page'
import { ActionForm } from '@/components/ui/action-form'
import { groupWords } from '@/lib/households/group-words'
import { requireActor } from '@/lib/request/actor'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { lookOrAdd } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('setup.households.title') }
}

export default async function HouseholdListPage() {
  await requireActor('household.change', '/set-up/households')
  const { t } = await words()
  const village = await currentVillage()
  return (
    <SetUpPage
      step="households"
      title={t('setup.households.title')}
      lead={t('setup.households.lead')}
    >
      <ActionForm action={lookOrAdd}>
        <HouseholdListFields
          words={householdListWords(t)}
          groupWord={groupWords[village?.groupLabel ?? 'GROUP']}
        />
      </ActionForm>
    </SetUpPage>
  )
}
