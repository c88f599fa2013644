import { householdName } from '@/components/households/household-name'
import { EmptyState } from '@/components/ui/empty-state'
import { words } from '@/lib/request/words'

/** Which of the households that a name fits is meant. */
export async function HouseholdChoice(props: {
  typed: string
  found: readonly { number: number; headName: string; group: { name: string } }[]
  hrefOf: (number: number) => string
}) {
  const { t } = await words()
  const { typed, found, hrefOf } = props
  if (found.length === 0) return <EmptyState>{t('ledger.householdUnknown', { typed })}</EmptyState>
  return (
    <>
      <p>{t('ledger.several', { typed })}</p>
      <ul className="list-none">
        {found.map((household) => (
          <li key={household.number}>
            <a
              href={hrefOf(household.number)}
              className="inline-flex min-h-target items-center gap-3"
            >
              {householdName(t, household)} · {household.group.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
