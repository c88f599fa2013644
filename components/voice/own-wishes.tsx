import { words } from '@/lib/request/words'
import type { WishLine } from '@/lib/voice/queries'
import { wishWords } from './wish-words'

/** What the household wrote or had written down, newest first, and what became of it. */
export async function OwnWishes({ wishes }: { wishes: readonly WishLine[] }) {
  const { t, formats } = await words()
  return (
    <section>
      <h2 className="mb-2 font-serif text-lead">{t('wishes.own.list')}</h2>
      {wishes.length === 0 ? (
        <p>{t('wishes.own.none')}</p>
      ) : (
        <ul className="grid list-none gap-4">
          {wishes.map((wish) => (
            <li key={wish.id} className="keep-together border-2 border-ink bg-sheet px-4 py-3">
              <p className="text-soft">
                {t('wishes.own.on', {
                  date: formats.date(wish.saidOn),
                  kind: t(`wishes.kinds.${wish.kind}`),
                })}
              </p>
              <p className="whitespace-pre-line">{wishWords(wish)}</p>
              <p className="mt-2 border-t border-line pt-2 font-bold whitespace-pre-line">
                <WhatBecameOf wish={wish} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

async function WhatBecameOf({ wish }: { wish: WishLine }) {
  const { t, formats } = await words()
  const { kind, state, takenUpBy, endedOn, answer } = wish
  if (state === 'RECEIVED') return t('wishes.own.waits')
  if (state === 'TAKEN_UP')
    return t(kind === 'SMALL' ? 'wishes.own.claimed' : 'wishes.own.takenUp', {
      name: takenUpBy ?? '',
    })
  return t(`wishes.own.${state}`, { date: formats.date(endedOn ?? ''), answer: answer ?? '' })
}
