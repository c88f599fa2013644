import { words } from '@/lib/request/words'
import type { WishLine } from '@/lib/voice/queries'
import { wishWords } from './wish-words'

/** 你说，我办: what was said and what was answered, and never who said it. */
export async function AnsweredWishes({ wishes }: { wishes: readonly WishLine[] }) {
  const { t, formats } = await words()
  return (
    <ul className="grid list-none gap-3">
      {wishes.map((wish) => (
        <li key={wish.id} className="keep-together border-b border-line pb-3 last:border-0">
          <p>
            <strong>{t('wishes.board.said')}</strong> {wishWords(wish)}
          </p>
          <p>
            <strong className={wish.state === 'DONE' ? 'text-jade' : undefined}>
              {t(wish.state === 'DONE' ? 'wishes.board.done' : 'wishes.board.declined')}
            </strong>{' '}
            {wish.answer} <span className="text-soft">({formats.date(wish.endedOn ?? '')})</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
