import { SetUpPage } from '@/components/set-up/set-up-page'
import { NobodyReviews } from '@/components/staff/nobody-reviews'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { NumberField } from '@/components/ui/number-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { listStaff } from '@/lib/access/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { addReviewer } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('setup.people.title') }
}

export default async function SecondPersonPage() {
  const { villageId } = await requireActor('staff.change', '/set-up/people')
  const { t } = await words()
  const staff = await listStaff(await reader(), villageId)
  return (
    <SetUpPage step="people" title={t('setup.people.title')} lead={t('setup.people.lead')}>
      <div className="mb-5 empty:hidden">
        <NobodyReviews staff={staff} />
      </div>
      <ActionForm action={addReviewer}>
        <TextField name="name" label={t('staff.fields.name')} maxLength={40} width="medium" />
        <TextField
          name="signInName"
          label={t('staff.fields.signInName')}
          hint={t('staff.fields.signInNameHint')}
          autoComplete="off"
          maxLength={32}
          width="medium"
        />
        <NumberField
          name="householdNumber"
          label={t('staff.fields.householdNumber')}
          hint={t('staff.fields.householdNumberHint')}
          optional
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t('setup.people.submit')}</SubmitButton>
          <LinkButton href="/set-up/done">{t('setup.people.next')}</LinkButton>
        </div>
      </ActionForm>
    </SetUpPage>
  )
}
