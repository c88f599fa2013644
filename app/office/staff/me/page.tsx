import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { passwordLength } from '@/lib/access/password-length'
import { ownPasswordPath, signedIn } from '@/lib/request/actor'
import { localPath, signInPath } from '@/lib/request/sign-in-path'
import { words } from '@/lib/request/words'
import { changeOwn } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  const given = (await signedIn())?.passwordGiven
  return { title: t(given ? 'staff.ownPage.given' : 'staff.ownPage.title') }
}

/** The one page of the office that also opens with a password that somebody gave. */
export default async function OwnPasswordPage(props: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = localPath((await props.searchParams).next)
  const who = await signedIn()
  if (!who) redirect(signInPath(ownPasswordPath))
  const { t } = await words()
  const given = who.passwordGiven
  return (
    <>
      {given ? (
        <PageHead title={t('staff.ownPage.given')} lead={t('staff.ownPage.givenLead')} />
      ) : (
        <PageHead
          title={t('staff.ownPage.title')}
          lead={t('staff.ownPage.lead')}
          back={{ href: '/office', label: t('common.places.office') }}
        />
      )}
      <ActionForm action={changeOwn}>
        {given && <input type="hidden" name="next" value={next} />}
        <PasswordField
          name="currentPassword"
          label={t(given ? 'staff.ownPage.givenCurrent' : 'staff.fields.currentPassword')}
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
