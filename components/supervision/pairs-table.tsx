import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { Translator } from '@/lib/messages/translator'
import { words } from '@/lib/request/words'
import type { Pair } from '@/lib/supervision/pair-queries'
import { evenShare } from '@/lib/supervision/stands-out'

/** Recorders with a household that is worth a look, each with why it is listed. */
export async function PairsTable({ rows }: { rows: readonly Pair[] }) {
  const { t } = await words()
  return (
    <DataTable
      caption={t('supervision.pairs.title')}
      captionHidden
      rows={rows}
      rowKey={({ recorderId, householdId }) => `${recorderId} ${householdId}`}
      empty={<p>{t('supervision.pairs.none')}</p>}
      columns={[
        {
          key: 'household',
          head: t('supervision.pairs.household'),
          namesRow: true,
          cell: (pair) => (
            <a href={`/office/households/${pair.number}`}>{householdName(t, pair)}</a>
          ),
        },
        {
          key: 'recorder',
          head: t('supervision.pairs.recorder'),
          cell: ({ recorder }) => recorder,
        },
        {
          key: 'deeds',
          head: t('supervision.pairs.deeds'),
          numeric: true,
          cell: ({ deeds }) => deeds,
        },
        {
          key: 'points',
          head: t('supervision.pairs.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} change />,
        },
        { key: 'why', head: t('supervision.pairs.why'), cell: (pair) => whyListed(t, pair) },
      ]}
    />
  )
}

function whyListed(t: Translator, pair: Pair): string {
  const { why, recorder, deeds, ofRecorder } = pair
  if (why !== 'SHARE') return t(`supervision.pairs.${why}`)
  return t('supervision.pairs.SHARE', {
    recorder,
    deeds: String(ofRecorder),
    share: String(Math.round((deeds / ofRecorder) * 100)),
    even: evenShare(pair).toFixed(1),
  })
}
