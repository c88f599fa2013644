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
              <Apart sheet={sheet} />
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

/** What tells two sheets of one rule and day apart: the note, which names an activity, and photos. */
async function Apart({ sheet: { note, photos, photoRequired } }: { sheet: Sheet }) {
  const { t } = await words()
  const photoMark =
    photos > 0
      ? t('review.photos', { count: String(photos) })
      : photoRequired && t('review.noPhoto')
  return (
    <>
      {note && <span className="block text-note font-normal">{note}</span>}
      {photoMark && (
        <span
          className={`block text-note font-normal ${photos > 0 ? 'text-soft' : 'text-lacquer'}`}
        >
          {photoMark}
        </span>
      )}
    </>
  )
}

/** How much of a sheet lies before a meeting, and how much this person leaves to others. */
async function ForOthers({ sheet: { waiting, decidable, atMeeting } }: { sheet: Sheet }) {
  const { t } = await words()
  const others = waiting - decidable - atMeeting
  const said = [
    ...(atMeeting > 0 ? [t('review.atMeeting', { count: String(atMeeting) })] : []),
    ...(others > 0
      ? [
          others === waiting
            ? t('review.othersOnly')
            : t('review.someOthers', { count: String(others) }),
        ]
      : []),
  ]
  return said.map((sentence) => (
    <span key={sentence} className="ms-3 inline-block text-note text-soft">
      {sentence}
    </span>
  ))
}
