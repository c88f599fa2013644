import type { Gift } from '@/lib/goods/gifts'
import { words } from '@/lib/request/words'

/** Who gave what, and when; the names as they were given. */
export async function GiftList({ gifts }: { gifts: readonly Gift[] }) {
  const { t, formats } = await words()
  return (
    <ul className="list-none">
      {gifts.map(({ id, donor, givenOn, goods }) => (
        <li key={id} className="keep-together border-t border-line py-2 wrap-anywhere">
          <p>
            <strong className="font-serif text-lacquer">{donor}</strong>{' '}
            <span className="whitespace-nowrap text-soft">{formats.date(givenOn)}</span>
          </p>
          <p>{formats.list(goods.map((good) => t('board.donations.good', good)))}</p>
        </li>
      ))}
    </ul>
  )
}
