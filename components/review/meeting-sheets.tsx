import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { MeetingSheet } from '@/lib/earning/meeting-queries'
import { words } from '@/lib/request/words'
import { Tally, tallyText } from './tally'

/** The sheets before a meeting, with what the table says about each. */
export async function MeetingSheets(props: {
  path: string
  sheets: readonly MeetingSheet[]
  /** Whether this person types for the meeting. */
  types: boolean
  /** Whether the meeting has ended. */
  over: boolean
}) {
  const { t, formats } = await words()
  const open = ({ lying }: MeetingSheet) =>
    t(props.types && lying > 0 ? 'meetings.one.change' : 'meetings.one.look')
  return (
    <DataTable
      caption={t('meetings.one.sheets')}
      captionHidden
      rows={props.sheets}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          head: t('meetings.one.day'),
          unbroken: true,
          cell: ({ occurredOn }) => formats.date(occurredOn),
        },
        {
          key: 'rule',
          head: t('meetings.one.rule'),
          namesRow: true,
          cell: ({ ruleName, list, note, untold }) => (
            <>
              {ruleName}
              <span className="ms-2 font-normal text-soft">{t(`common.lists.${list}`)}</span>
              {note && <span className="block text-note font-normal">{note}</span>}
              {untold > 0 && (
                <span className="block font-normal text-lacquer">
                  {t('meetings.one.untold', { count: String(untold) })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'recordedBy',
          head: t('meetings.one.recordedBy'),
          cell: ({ recordedBy }) => recordedBy,
        },
        {
          key: 'households',
          head: t('meetings.one.households'),
          numeric: true,
          cell: ({ claims }) => claims,
        },
        {
          key: 'points',
          head: t('meetings.one.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} change />,
        },
        {
          key: 'said',
          head: t('meetings.one.said'),
          cell: (sheet) => <SheetSaid sheet={sheet} over={props.over} />,
        },
        {
          key: 'open',
          head: t('meetings.one.change'),
          action: true,
          cell: (sheet) => (
            <a
              href={`${props.path}/${sheet.id}`}
              aria-label={`${open(sheet)}：${sheet.ruleName}，${formats.date(sheet.occurredOn)}`}
              className="inline-flex min-h-target items-center font-bold"
            >
              {open(sheet)}
            </a>
          ),
        },
      ]}
    />
  )
}

/** What was confirmed, in figures; what was typed and is not; and what nobody confirmed in time. */
async function SheetSaid({ sheet, over }: { sheet: MeetingSheet; over: boolean }) {
  const { t } = await words()
  const { passed, declined, postponed, lying, unconfirmed } = sheet
  const { toPass, toDecline, toPostpone } = sheet
  const typed = { passed: toPass, declined: toDecline, postponed: toPostpone }
  const confirmed = passed + declined + postponed > 0
  return (
    <>
      {confirmed && <Tally counts={{ passed, declined, postponed }} />}
      {lying > 0 &&
        (confirmed ? (
          <span className="block">
            {t('meetings.one.stillOpen', { tally: tallyText(t, typed) })}
          </span>
        ) : (
          <Tally counts={typed} />
        ))}
      {unconfirmed > 0 && (
        <span className="block">
          {t(over ? 'meetings.tally.lying' : 'meetings.one.gone', { count: String(unconfirmed) })}
        </span>
      )}
    </>
  )
}
