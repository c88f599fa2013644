import type { ReminderLine } from '@/lib/earning/reminder-queries'
import { words } from '@/lib/request/words'

/** What a household was reminded of: for the household and the office alone. */
export async function ReminderList({ reminders }: { reminders: readonly ReminderLine[] }) {
  const { t, formats } = await words()
  if (reminders.length === 0) return null
  return (
    <section className="mb-8 grid gap-1">
      <h2 className="font-serif text-lead">{t('reminders.title')}</h2>
      <p>{t('reminders.lead')}</p>
      <ul className="mt-1 list-none border-y-2 border-dashed border-edge">
        {reminders.map(({ id, what, ruleName, occurredOn, toldHousehold }) => (
          <li key={id} className="border-b border-dashed border-edge py-2 last:border-0">
            {formats.date(occurredOn)} <strong>{what}</strong>
            {ruleName && <span> · {ruleName}</span>}
            <span className="block text-note text-soft">{toldHousehold}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
