import { mayDo, type Role } from '@/lib/access/deeds'
import { words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'
import type { PasswordReset } from '@/lib/supervision/reset-queries'

interface Props {
  staffId: string
  roles: readonly Role[]
  /** Latest first. */
  resets: readonly PasswordReset[]
}

/** Whoever made somebody a new password could sign in with it: they are told, where they look first. */
export async function OwnResets({ staffId, roles, resets }: Props) {
  const [latest] = resets
  if (!latest) return null
  const { t, formats } = await words()
  const since = civilDateOf((resets.at(-1) ?? latest).at)
  return (
    <section aria-labelledby="own-resets" className="mb-4 border-2 border-ink bg-sheet px-4 py-3">
      <h2 id="own-resets" className="font-bold">
        {t('staff.resets.own', { at: formats.moment(latest.at), by: latest.by })}
        {resets.length > 1 && t('staff.resets.times', { count: String(resets.length) })}
      </h2>
      <p>{t('staff.resets.ownNext')}</p>
      <p className="flex flex-wrap gap-x-6">
        <a href="/office/staff/me" className="inline-flex min-h-target items-center">
          {t('staff.ownPage.title')}
        </a>
        {mayDo(roles, 'supervision.look') && (
          <a
            href={`/office/supervision/traces?who=${staffId}&from=${since}`}
            className="inline-flex min-h-target items-center"
          >
            {t('staff.resets.traces')}
          </a>
        )}
      </p>
    </section>
  )
}
