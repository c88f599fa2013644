import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { Sheet } from '@/lib/earning/sheet-queries'
import { words } from '@/lib/request/words'

/** Sheets that wait for the review, the oldest first. */
export async function SheetQueue({ sheets }: { sheets: readonly Sheet[] }) {
  const { t, formats } = await words()
  const open = ({ decidable }: Sheet) => t(decidable > 0 ? 'review.open' : 'review.look')
  return (
    <DataTable
      caption={t('review.title')}
      captionHidden
      rows={sheets}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          head: t('review.columns.day'),
          unbroken: true,
          cell: ({ occurredOn }) => formats.date(occurredOn),
        },
        {
          key: 'rule',
          head: t('review.columns.rule'),
          namesRow: true,
          cell: (sheet) => (
            <>
              {sheet.ruleName}
              <span className="ms-2 font-normal text-soft">{t(`common.lists.${sheet.list}`)}</span>
            </>
          ),
        },
        {
          key: 'recordedBy',
          head: t('review.columns.recordedBy'),
          cell: ({ recordedBy }) => recordedBy,
        },
        {
          key: 'waiting',
          head: t('review.columns.waiting'),
          numeric: true,
          cell: ({ waiting }) => waiting,
        },
        {
          key: 'points',
          head: t('review.columns.points'),
          numeric: true,
          cell: ({ waitingPoints }) => <Points points={waitingPoints} change />,
        },
        {
          key: 'open',
          head: t('review.open'),
          action: true,
          cell: (sheet) => (
            <>
              <a
                href={`/office/review/${sheet.id}`}
                aria-label={`${open(sheet)}：${sheet.ruleName}，${formats.date(sheet.occurredOn)}`}
                className="inline-flex min-h-target items-center font-bold"
              >
                {open(sheet)}
              </a>
              <ForOthers sheet={sheet} />
            </>
          ),
        },
      ]}
    />
  )
}

/** How much of a sheet this person leaves to others. */
async function ForOthers({ sheet: { waiting, decidable } }: { sheet: Sheet }) {
  if (decidable === waiting) return null
  const { t } = await words()
  const others = { count: String(waiting - decidable) }
  return (
    <span className="ms-3 text-note text-soft">
      {decidable === 0 ? t('review.othersOnly') : t('review.someOthers', others)}
    </span>
  )
}
