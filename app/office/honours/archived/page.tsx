import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { honoursOf } from '@/lib/ranking/honour-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('honours.archivedLink') }
}

/** Honours that are no longer given, and the way to give them again. */
export default async function ArchivedHonoursPage() {
  const { villageId } = await requireActor('honour.change', '/office/honours/archived')
  const honours = await honoursOf(await reader(), villageId, { archived: true })
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('honours.archivedLink')}
        back={{ href: '/office/honours', label: t('honours.title') }}
      />
      {honours.length === 0 ? (
        <EmptyState>{t('honours.noneArchived')}</EmptyState>
      ) : (
        <ul className="grid list-none">
          {honours.map(({ id, name }) => (
            <li key={id}>
              <a href={`/office/honours/${id}`} className="inline-flex min-h-target items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
