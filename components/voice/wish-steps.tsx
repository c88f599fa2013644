import { words } from '@/lib/request/words'
import type { WholeWish } from '@/lib/voice/queries'

/** What became of a wish, step by step, oldest first. */
export async function WishSteps({ wish }: { wish: WholeWish }) {
  const { t, formats } = await words()
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="mb-2 font-serif text-lead">
        {t('wishes.steps.title')}
      </h2>
      {wish.steps.length === 0 ? (
        <p>{t('wishes.steps.none')}</p>
      ) : (
        <ol className="grid list-none gap-2">
          {wish.steps.map(({ id, kind, happenedOn, who, note, recordedBy }) => (
            <li key={id} className="border-b border-line pb-2">
              <strong>{formats.date(happenedOn)}</strong>{' '}
              {t(
                `wishes.steps.${kind === 'TAKEN_UP' && wish.kind === 'SMALL' ? 'CLAIMED' : kind}`,
                {
                  who: who ?? '',
                  note: note ?? '',
                },
              )}
              {recordedBy && (
                <span className="block text-note text-soft">
                  {t('wishes.steps.by', { name: recordedBy })}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
