import type { WaitingSheet } from '@/lib/months/in-the-way'
import { words } from '@/lib/request/words'

/** The deeds that nobody has decided, sheet by sheet with the way to each, and where nobody can. */
export async function WaitingSheets(props: {
  sheets: readonly WaitingSheet[]
  /** Deeds of all sheets, also of those that are not named. */
  waiting: number
}) {
  const { t, formats } = await words()
  const { sheets, waiting } = props
  const named = sheets.reduce((sum, sheet) => sum + sheet.waiting, 0)
  return (
    <section aria-labelledby="in-the-way" className="grid gap-2">
      <h2 id="in-the-way" className="font-serif text-lead">
        {t('notices.draft.inTheWay')}
      </h2>
      {sheets.length === 0 ? (
        <p>{t('notices.draft.nothing')}</p>
      ) : (
        <ul className="list-none border-y border-line">
          {sheets.map((sheet) => (
            <li key={sheet.id} className="border-b border-line py-1 last:border-0">
              <a
                href={`/office/review/${sheet.id}`}
                className="inline-flex min-h-target items-center"
              >
                {t('notices.draft.sheet', {
                  date: formats.date(sheet.occurredOn),
                  rule: sheet.ruleName,
                  count: sheet.waiting,
                })}
              </a>
              {sheet.stuck > 0 && (
                <strong className="block text-straw">
                  {t('notices.draft.stuck', { count: sheet.stuck })}
                </strong>
              )}
            </li>
          ))}
        </ul>
      )}
      {named < waiting && <p>{t('notices.draft.more')}</p>}
    </section>
  )
}
