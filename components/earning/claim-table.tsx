import { DataTable } from '@/components/ui/data-table'
import type { ClaimOfSheet } from '@/lib/earning/queries'
import { words } from '@/lib/request/words'
import type { RuleUnit } from '@/lib/rules/terms'
import { deedColumns, doneBy } from './claim-columns'

/** The claims of a sheet with what became of each, the reason of a declined one included. */
export async function ClaimTable(props: {
  claims: readonly ClaimOfSheet[]
  unit: RuleUnit
  caption: string
}) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={props.claims}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'household',
          head: t('review.columns.household'),
          namesRow: true,
          cell: (claim) => doneBy(t, claim),
        },
        ...deedColumns(t, props.claims, props.unit),
        {
          key: 'result',
          head: t('review.columns.result'),
          cell: ({ status, decisionNote }) => (
            <>
              <strong className={looks[status]}>{t(`review.status.${status}`)}</strong>
              {decisionNote && <span className="block">{decisionNote}</span>}
            </>
          ),
        },
        {
          key: 'decidedBy',
          head: t('review.columns.decidedBy'),
          cell: ({ decidedBy, decidedAt }) =>
            decidedBy && (
              <>
                {decidedBy}
                {decidedAt && (
                  <span className="block text-note text-soft">{formats.moment(decidedAt)}</span>
                )}
              </>
            ),
        },
      ]}
    />
  )
}

const looks: Record<ClaimOfSheet['status'], string> = {
  WAITING: '',
  POSTPONED: '',
  PASSED: 'text-jade',
  DECLINED: 'text-lacquer',
  WITHDRAWN: 'text-soft',
}
