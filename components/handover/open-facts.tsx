import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'
import { hrefWith } from '@/components/ui/href-with'
import { type Deed, mayDo, type Role } from '@/lib/access/deeds'
import type { OpenItems, WindowSlips } from '@/lib/inspection/handover-queries'
import { words } from '@/lib/request/words'

/** Where each lies in the office, and who may go there. */
const places = [
  { what: 'claims', path: '/office/review', title: 'review.title', deed: 'claim.review' },
  {
    what: 'meetings',
    path: '/office/review/meeting',
    title: 'meetings.title',
    deed: 'meeting.look',
  },
  { what: 'objections', path: '/office/objections', title: 'objections.title', deed: 'entry.look' },
  { what: 'notices', path: '/office/months', title: 'months.title', deed: 'month.look' },
  { what: 'wishes', path: '/office/wishes', title: 'wishes.title', deed: 'wish.look' },
  {
    what: 'activities',
    path: '/office/activities',
    title: 'activities.title',
    deed: 'activity.look',
  },
  { what: 'imports', path: '/office/exchange', title: 'exchange.title', deed: 'exchange.look' },
] as const satisfies readonly { what: keyof OpenItems; path: string; title: string; deed: Deed }[]

interface OpenFactsProps {
  items: OpenItems
  /** Slips that are open, by window. */
  slips: readonly WindowSlips[]
  /** Of whoever looks: nobody is led where they may not go. */
  roles: readonly Role[]
}

/** What waits for somebody, and where; also what does not, so that nobody asks afterwards. */
export async function OpenFacts({ items, slips, roles }: OpenFactsProps) {
  const { t, formats } = await words()
  const none = t('handover.open.none')
  const { windowId, windowName, expiresOn } = items
  const slipsOf = (what: 'undelivered' | 'unsigned', show?: 'carried') => {
    const open = slips.filter((window) => window[what] > 0)
    if (open.length === 0) return none
    return open.map(({ id, name, [what]: count }) => (
      <Place key={id} path={hrefWith(windowPath(id), { show })}>
        {t('handover.open.slips', { window: name, count })}
      </Place>
    ))
  }
  return (
    <Facts
      items={[
        {
          label: t('handover.open.window'),
          value: windowId ? <Place path={windowPath(windowId)}>{windowName}</Place> : none,
        },
        {
          label: t('handover.open.expiry'),
          value: expiresOn ? formats.date(expiresOn) : none,
        },
        { label: t('handover.open.undelivered'), value: slipsOf('undelivered', 'carried') },
        { label: t('handover.open.unsigned'), value: slipsOf('unsigned') },
        ...places.map(({ what, path, title, deed }) => ({
          label: t(`handover.open.${what}`),
          value:
            items[what] === 0 ? (
              none
            ) : (
              <Place path={mayDo(roles, deed) ? path : undefined}>
                {t('handover.open.at', { count: items[what], place: t(title) })}
              </Place>
            ),
        })),
      ]}
    />
  )
}

function windowPath(windowId: string): string {
  return `/office/windows/${windowId}`
}

/** A link on the screen, words on paper. */
function Place({ path, children }: { path: string | undefined; children: ReactNode }) {
  const line = 'flex min-h-target items-center print:block print:min-h-0'
  return path ? (
    <a href={path} className={line}>
      {children}
    </a>
  ) : (
    <span className={line}>{children}</span>
  )
}
