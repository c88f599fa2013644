import { Seal } from '@/components/ui/seal'
import type { BookMonth } from '@/lib/months/queries'
import { words } from '@/lib/request/words'

/** The seals of the sealed months among these, beside each other. */
export async function Seals({ months }: { months: readonly BookMonth[] }) {
  const { t, formats } = await words()
  const closed = months.filter(({ state }) => state === 'SEALED')
  if (closed.length === 0) return null
  return (
    <ul className="flex list-none flex-wrap gap-x-6 gap-y-3 py-2">
      {closed.map(({ month, closing }) => (
        <li key={month}>
          <Seal
            label={t('months.period.seals', { month: formats.month(month) })}
            code={closing?.seal ?? ''}
          />
        </li>
      ))}
    </ul>
  )
}
