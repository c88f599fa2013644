import { redirect } from 'next/navigation'
import { DemoSignIns } from '@/components/staff/demo-sign-ins'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { PlainPage } from '@/components/village/plain-page'
import { currentActor, signedIn } from '@/lib/request/actor'
import { cardsLeadSomewhere } from '@/lib/request/public-address'
import { bringsSession } from '@/lib/request/session'
import { localPath } from '@/lib/request/sign-in-path'
import { anyVillage, currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { signIn } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('signIn.title') }
}

export default async function SignInPage(props: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = localPath((await props.searchParams).next)
  if (await currentActor()) redirect(next)
  const ended = (await bringsSession()) && !(await signedIn())
  if (!(await anyVillage())) redirect('/set-up')
  const { t } = await words()
  const village = await currentVillage()
  return (
    <PlainPage village={village}>
      <PageHead
        title={t('signIn.title')}
        lead={t(cardsLeadSomewhere() ? 'signIn.lead' : 'signIn.leadAtDesk')}
      />
      {ended && (
        <div className="mb-4">
          <Notice tone="info">{t('signIn.ended')}</Notice>
        </div>
      )}
      <ActionForm action={signIn}>
        <input type="hidden" name="next" value={next} />
        <TextField
          name="signInName"
          label={t('signIn.signInName')}
          autoComplete="username"
          maxLength={64}
          autoFocus
        />
        <PasswordField
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          width="full"
        />
        <SubmitButton>{t('signIn.submit')}</SubmitButton>
      </ActionForm>
      <p className="my-6 text-note text-soft">{t('signIn.forgotten')}</p>
      {village?.demo && <DemoSignIns />}
    </PlainPage>
  )
}
