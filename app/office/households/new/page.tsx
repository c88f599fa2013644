import { GroupFields } from '@/components/households/group-fields'
import { PeopleFields } from '@/components/households/people-fields'
import { ActionForm } from '@/components/ui/action-form'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { groupsOf } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { add } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('households.addPage.title') }
}

export default async function AddHouseholdPage() {
  const { villageId } = await requireActor('household.change', '/office/households/new')
  const { t } = await words()
  const groups = await groupsOf(await reader(), villageId)
  return (
    <>
      <PageHead
        title={t('households.addPage.title')}
        lead={t('households.addPage.lead')}
        back={{ href: '/office/households', label: t('households.title') }}
        next={<a href="/office/households/add-list">{t('households.addPage.another')}</a>}
      />
      <ActionForm action={add}>
        <input type="hidden" name="householdId" value={newId(now())} />
        <PeopleFields />
        <GroupFields groups={groups} />
        <NumberField
          name="number"
          label={t('households.fields.number')}
          hint={t('households.fields.numberNextHint')}
          maxLength={5}
          optional
        />
        <NumberField
          name="opening"
          label={t('households.fields.opening')}
          hint={t('households.fields.openingHint')}
          optional
        />
        <NumberField
          name="earnedThisQuarter"
          label={t('households.fields.earned')}
          hint={t('households.fields.earnedHint')}
          optional
        />
        <SubmitButton>{t('households.addPage.submit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
