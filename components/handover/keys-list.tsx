import { words } from '@/lib/request/words'
import { Blank } from './blank'

/** What is no part of the book and changes hands with it, each with a line for where it is. */
export async function KeysList() {
  const { t } = await words()
  return (
    <>
      <ul className="grid list-none">
        {(['computer', 'stick', 'cards'] as const).map((what) => (
          <li key={what} className="flex min-h-12 flex-wrap items-end gap-2 print:min-h-8">
            {t(`handover.keys.${what}`)}
            <Blank />
          </li>
        ))}
      </ul>
      <p>{t('handover.keys.retire')}</p>
    </>
  )
}
