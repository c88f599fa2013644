import { StaffFields } from '@/components/staff/staff-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { passwordLength } from '@/lib/access/password-length'
import { requireActor } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { add } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('staff.addPage.title') }
}

export default async function AddStaffPage() {
  await requireActor('staff.change', '/office/staff/add')
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('staff.addPage.title')}
        lead={t('staff.addPage.lead')}
        back={{ href: '/office/staff', label: t('staff.title') }}
      />
      <ActionForm action={add}>
        <TextField
          name="signInName"
          label={t('staff.fields.signInName')}
          hint={t('staff.fields.signInNameHint')}
          autoComplete="off"
          maxLength={32}
          width="medium"
        />
        <PasswordField
          name="password"
          label={t('staff.fields.password')}
          hint={t('staff.fields.newPasswordHint', { min: passwordLength.min })}
          autoComplete="new-password"
          optional
        />
        <StaffFields />
        <SubmitButton>{t('staff.addPage.submit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
