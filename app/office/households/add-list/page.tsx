import { HouseholdListFields } from '@/components/set-up/household-list-fields'
import { householdListWords } from '@/components/set-up/household-list-words'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { groupWords } from '@/lib/households/group-words'
import { requireActor } from '@/lib/request/actor'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { lookOrAdd } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('households.addListPage.title') }
}

export default async function AddListPage() {
  await requireActor('household.change', '/office/households/add-list')
  const { t } = await words()
  const village = await currentVillage()
  return (
    <>
      <PageHead
        title={t('households.addListPage.title')}
        lead={t('households.addListPage.lead')}
        back={{ href: '/office/households', label: t('households.title') }}
      />
      <ActionForm action={lookOrAdd}>
        <HouseholdListFields
          words={householdListWords(t)}
          groupWord={groupWords[village?.groupLabel ?? 'GROUP']}
        />
      </ActionForm>
    </>
  )
}
