import { words } from '@/lib/request/words'
import { SignOutForm } from './sign-out-form'

/** Who is signed in at this screen, and the way out. */
export async function OnDuty(props: {
  staffId: string
  name: string
  /** On a phone, which belongs to one person, only the way out. */
  shortOnPhone?: boolean
}) {
  const { staffId, name, shortOnPhone } = props
  const { t } = await words()
  return (
    <SignOutForm staffId={staffId}>
      <span className={shortOnPhone ? 'max-sm:hidden' : undefined}>
        {t('common.session.signedIn', { name })}
      </span>
      <button type="submit" className="min-h-target min-w-target underline underline-offset-4">
        {t('common.session.signOut')}
      </button>
    </SignOutForm>
  )
}
