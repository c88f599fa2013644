import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { passwordLength } from '@/lib/access/password-length'
import { requireActor } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { changeOwn } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('staff.ownPage.title') }
}

export default async function OwnPasswordPage() {
  await requireActor('office.look', '/office/staff/me')
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('staff.ownPage.title')}
        lead={t('staff.ownPage.lead')}
        back={{ href: '/office', label: t('common.places.office') }}
      />
      <ActionForm action={changeOwn}>
        <PasswordField
          name="currentPassword"
          label={t('staff.fields.currentPassword')}
          autoComplete="current-password"
        />
        <PasswordField
          name="password"
          label={t('staff.fields.newPassword')}
          hint={t('staff.fields.passwordHint', { min: passwordLength.min })}
          autoComplete="new-password"
        />
        <SubmitButton>{t('staff.ownPage.submit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
