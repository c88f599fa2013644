import { householdName } from '@/components/households/household-name'
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
  /** Where one claim that waits is taken back, for whoever recorded it. */
  withdrawHref?: (claim: ClaimOfSheet) => string | undefined
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
          cell: (claim) => (
            <>
              <Outcome claim={claim} />
              <WithdrawLink claim={claim} href={props.withdrawHref?.(claim)} />
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

/** What became of a claim, why it was declined, and that its line was corrected. */
async function Outcome({
  claim: { status, decisionNote, reversedBySeq },
}: {
  claim: ClaimOfSheet
}) {
  const { t } = await words()
  return (
    <>
      <strong className={looks[status]}>{t(`review.status.${status}`)}</strong>
      {reversedBySeq !== null && (
        <span className="block">{t('ledger.line.reversed', { seq: String(reversedBySeq) })}</span>
      )}
      {decisionNote && <span className="block">{decisionNote}</span>}
    </>
  )
}

async function WithdrawLink({ claim, href }: { claim: ClaimOfSheet; href?: string }) {
  if (!href) return null
  const { t } = await words()
  const household = householdName(t, claim)
  return (
    <a
      href={href}
      aria-label={t('earn.withdraw.openOneOf', { household })}
      className="screen-only ms-4 inline-flex min-h-target items-center"
    >
      {t('earn.withdraw.openOne')}
    </a>
  )
}

const looks: Record<ClaimOfSheet['status'], string> = {
  WAITING: '',
  POSTPONED: '',
  PASSED: 'text-jade',
  DECLINED: 'text-lacquer',
  WITHDRAWN: 'text-soft',
}
