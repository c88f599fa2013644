import { LinkButton } from '@/components/ui/link-button'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { windowAtCounter } from '@/lib/redemption/counter-queries'
import { words } from '@/lib/request/words'

/** Which 兑换活动 is open and until when; else when the next one is. */
export async function WindowSlip(props: {
  window: Awaited<ReturnType<typeof windowAtCounter>>
  actor: Actor
}) {
  const { window, actor } = props
  const { t, formats } = await words()
  if (window?.state === 'OPEN')
    return (
      <aside className="grid gap-3 border-2 border-ink bg-sheet px-4 py-3">
        <h2 className="font-serif text-lead">{window.name}</h2>
        <p>{t('counter.window.open', { date: formats.day(window.closesOn) })}</p>
        <p>{t('counter.window.cutoff', { month: formats.month(window.cutoffMonth) })}</p>
        <LinkButton href={`/office/windows/${window.id}?show=today`}>
          {t('counter.window.today')}
        </LinkButton>
        {mayDo(actor.roles, 'wish.record') && (
          <LinkButton href="/office/wishes/new">{t('wishes.form.title')}</LinkButton>
        )}
      </aside>
    )
  return (
    <aside className="grid gap-3 border-2 border-dashed border-edge px-4 py-3">
      <h2 className="font-serif text-lead">{t('counter.window.closed')}</h2>
      <p>
        {window
          ? t('counter.window.next', {
              name: window.name,
              opens: formats.date(window.opensOn),
              closes: formats.day(window.closesOn),
            })
          : t('counter.window.noNext')}
      </p>
      {mayDo(actor.roles, 'window.change') && (
        <LinkButton href="/office/windows">{t('counter.window.plan')}</LinkButton>
      )}
    </aside>
  )
}
