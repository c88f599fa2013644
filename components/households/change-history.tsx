import { DataTable } from '@/components/ui/data-table'
import type { ChangeLine } from '@/lib/households/change-queries'
import { words } from '@/lib/request/words'
import { changeSentence } from './change-sentence'

/** What a household went through: since when, what, who decided it and who wrote it down. */
export async function ChangeHistory({ changes }: { changes: readonly ChangeLine[] }) {
  const asked = await words()
  const { t, formats } = asked
  if (changes.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="font-serif text-lead">{t('changes.history.title')}</h2>
      <DataTable
        caption={t('changes.history.title')}
        captionHidden
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'since',
            head: t('changes.history.since'),
            cell: ({ holdsFrom }) => formats.date(holdsFrom),
            unbroken: true,
          },
          {
            key: 'what',
            head: t('changes.history.what'),
            cell: (change) => (
              <>
                {changeSentence(asked, change)}
                {change.note && <span className="block text-soft">{change.note}</span>}
              </>
            ),
            namesRow: true,
          },
          {
            key: 'decided',
            head: t('changes.history.decided'),
            cell: ({ decidedBy }) => decidedBy,
          },
          {
            key: 'recorded',
            head: t('changes.history.recorded'),
            cell: ({ recordedBy }) => recordedBy,
          },
        ]}
      />
    </section>
  )
}
