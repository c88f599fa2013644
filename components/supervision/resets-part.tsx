import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'
import type { PasswordReset } from '@/lib/supervision/reset-queries'
import { Part } from './part'

/** Whose password somebody else made anew, with what was done under their name since. */
export async function ResetsPart({ rows }: { rows: readonly PasswordReset[] }) {
  const { t, formats } = await words()
  if (rows.length === 0) return null
  return (
    <div className="mb-6">
      <Part title={t('supervision.resets.title')} lead={t('supervision.resets.lead')}>
        <DataTable
          caption={t('supervision.resets.title')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'whom',
              head: t('supervision.resets.whom'),
              namesRow: true,
              cell: ({ whom }) => whom,
            },
            {
              key: 'at',
              head: t('supervision.resets.at'),
              unbroken: true,
              wide: true,
              cell: ({ at }) => formats.moment(at),
            },
            { key: 'by', head: t('supervision.resets.by'), cell: ({ by }) => by },
            {
              key: 'since',
              head: t('supervision.resets.since'),
              action: true,
              screenOnly: true,
              cell: ({ staffId, at, whom }) =>
                staffId && (
                  <a
                    href={`/office/supervision/traces?who=${staffId}&from=${civilDateOf(at)}`}
                    className="inline-flex min-h-target items-center"
                  >
                    {t('supervision.resets.traces', { whom: whom ?? '' })}
                  </a>
                ),
            },
          ]}
        />
      </Part>
    </div>
  )
}
