import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { words } from '@/lib/request/words'
import type { ReviewLine } from '@/lib/supervision/review-queries'

/** Who passed what whom wrote down; what one person did alone stands first and says so. */
export async function ReviewsTable({ rows }: { rows: readonly ReviewLine[] }) {
  const { t } = await words()
  return (
    <DataTable
      caption={t('supervision.reviews.title')}
      captionHidden
      rows={rows}
      rowKey={({ reviewer, recorder }) => `${reviewer} ${recorder}`}
      columns={[
        {
          key: 'reviewer',
          head: t('supervision.reviews.reviewer'),
          namesRow: true,
          cell: ({ reviewer, alone }) => (
            <>
              {reviewer}
              {alone && (
                <span className="block font-normal text-straw">
                  {t('supervision.reviews.alone')}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'recorder',
          head: t('supervision.reviews.recorder'),
          cell: ({ recorder }) => recorder,
        },
        {
          key: 'deeds',
          head: t('supervision.reviews.deeds'),
          numeric: true,
          cell: ({ deeds }) => deeds,
        },
        {
          key: 'points',
          head: t('supervision.reviews.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} change />,
        },
      ]}
    />
  )
}
