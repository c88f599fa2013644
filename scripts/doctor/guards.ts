import { guardsAmiss } from '@/lib/db/guards-amiss'
import { type Finding, inARow, wrong } from './finding'

const problems = ['missing', 'different', 'foreign'] as const
/** A few say who was at it and where; all are put back together. */
const mostNamed = 5

/** Which of the guards are not those of this program, by name. */
export async function lookAtGuards(url: string): Promise<Finding> {
  const differences = await guardsAmiss(url)
  return wrong(
    (t, { list }, locale) => {
      const parts = problems.flatMap((problem) => {
        const names = differences.filter((one) => one.problem === problem).map(({ name }) => name)
        if (names.length === 0) return []
        const named = list(names.slice(0, mostNamed)) + (names.length > mostNamed ? ' …' : '')
        return [t(`server.doctor.guards.${problem}`, { names: named })]
      })
      return t('server.doctor.found.unguardedBook', { said: inARow(locale, parts) })
    },
    (t) => t('server.doctor.next.unguardedBook'),
  )
}
