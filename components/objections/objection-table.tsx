import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { Objection } from '@/lib/months/objection-queries'
import { words } from '@/lib/request/words'
import { doubtedDeed } from './doubted-deed'

/** Objections, one per line: whose, about what, and what was answered. */
export async function ObjectionTable(props: { caption: string; objections: readonly Objection[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={props.caption}
      rows={props.objections}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'household',
          head: t('objections.columns.household'),
          namesRow: true,
          unbroken: true,
          cell: (objection) => (
            <a
              href={`/office/objections/${objection.id}`}
              className="inline-flex min-h-target items-center"
            >
              {householdName(t, objection)}
            </a>
          ),
        },
        {
          key: 'line',
          head: t('objections.columns.line'),
          cell: (objection) => (
            <>
              {doubtedDeed(objection, t)} <Points points={objection.points} change />
            </>
          ),
        },
        {
          key: 'said',
          head: t('objections.columns.said'),
          // in full on its own page
          cell: ({ text }) => <span className="line-clamp-3 print:line-clamp-none">{text}</span>,
        },
        {
          key: 'on',
          head: t('objections.columns.on'),
          unbroken: true,
          cell: ({ raisedOn }) => formats.date(raisedOn),
        },
        {
          key: 'state',
          head: t('objections.columns.state'),
          unbroken: true,
          cell: ({ outcome }) =>
            outcome === null ? (
              <strong className="text-straw">{t('objections.states.OPEN')}</strong>
            ) : (
              t(`objections.states.${outcome}`)
            ),
        },
      ]}
    />
  )
}
