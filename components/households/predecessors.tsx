import type { Predecessor } from '@/lib/households/change-queries'
import { words } from '@/lib/request/words'
import { householdName } from './household-name'

/** The households that were merged into this one, what their lines came to, and where these are read. */
export async function Predecessors(props: {
  predecessors: readonly Predecessor[]
  hrefOf: (number: number) => string
}) {
  const { t, formats } = await words()
  if (props.predecessors.length === 0) return null
  return (
    <section className="mt-8 grid gap-2">
      <h2 className="font-serif text-lead">{t('changes.predecessors.title')}</h2>
      <p className="text-soft">{t('changes.predecessors.lead')}</p>
      <ul className="list-none border-y-2 border-edge">
        {props.predecessors.map((household) => (
          <li key={household.id} className="border-b border-line py-2 last:border-0">
            {t('changes.predecessors.line', {
              household: householdName(t, household),
              entries: household.entries,
              earned: formats.points(household.earned),
              spent: formats.points(household.spent),
            })}{' '}
            <a
              href={props.hrefOf(household.number)}
              className="inline-flex min-h-target items-center"
            >
              {t('changes.predecessors.open', { number: String(household.number) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
