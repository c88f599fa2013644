import { ClaimPoints } from '@/components/earning/claim-points'
import { scoresInWords } from '@/components/earning/scores-in-words'
import type { WaitingClaim } from '@/components/passbook/waiting-claims'
import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/request/words'

/** A household's deeds that wait for the review. */
export async function WaitingTable({ claims }: { claims: readonly WaitingClaim[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('households.file.waiting')}
      captionHidden
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'date',
          head: t('households.waiting.date'),
          cell: ({ occurredOn }) => formats.date(occurredOn),
        },
        {
          key: 'deed',
          head: t('households.waiting.deed'),
          cell: ({ ruleName }) => ruleName,
          namesRow: true,
        },
        {
          key: 'member',
          head: t('households.waiting.member'),
          cell: ({ memberName }) => memberName,
        },
        {
          key: 'points',
          head: t('households.waiting.points'),
          cell: (claim) => (
            <>
              <ClaimPoints claim={claim} />
              {claim.scores.length > 0 && (
                <span className="block text-note text-soft">{scoresInWords(claim.scores)}</span>
              )}
            </>
          ),
          numeric: true,
        },
      ]}
    />
  )
}
