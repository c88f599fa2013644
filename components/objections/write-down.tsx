import { SearchBox } from '@/components/ui/search-box'
import { words } from '@/lib/request/words'

/** For somebody who came in: the lines of the household, one of which takes the doubt. */
export async function WriteDown() {
  const { t } = await words()
  return (
    <section className="screen-only max-w-2xl border-s-4 border-edge bg-sheet px-4 py-3">
      <h2 className="font-serif text-lead">{t('objections.writeDown.title')}</h2>
      <p className="mb-3">{t('objections.writeDown.lead')}</p>
      <SearchBox
        path="/office/ledger"
        name="household"
        label={t('objections.writeDown.household')}
      />
    </section>
  )
}
