import { words } from '@/lib/request/words'

/** Who is signed in at this screen, and the way out. */
export async function OnDuty({ name }: { name: string }) {
  const { t } = await words()
  return (
    <form method="post" action="/sign-out" className="flex items-center justify-between gap-3">
      <span>{t('common.session.signedIn', { name })}</span>
      <button type="submit" className="min-h-target min-w-target underline underline-offset-4">
        {t('common.session.signOut')}
      </button>
    </form>
  )
}
