import { words } from '@/lib/request/words'
import { SignOutForm } from './sign-out-form'

/** Who is signed in at this screen, and the way out. */
export async function OnDuty({ staffId, name }: { staffId: string; name: string }) {
  const { t } = await words()
  return (
    <SignOutForm staffId={staffId}>
      <span>{t('common.session.signedIn', { name })}</span>
      <button type="submit" className="min-h-target min-w-target underline underline-offset-4">
        {t('common.session.signOut')}
      </button>
    </SignOutForm>
  )
}
