import { AnsweredWishes } from '@/components/voice/answered-wishes'
import { words } from '@/lib/request/words'
import type { WishLine } from '@/lib/voice/queries'
import { BoardSlip } from './board-slip'

/** 你说我办: the newest answers, the small wishes that nobody claimed yet, and how to say something. */
export async function WishesSlip(props: {
  slug: string
  answered: readonly WishLine[]
  unclaimed: readonly WishLine[]
}) {
  const { slug, answered, unclaimed } = props
  const { t } = await words()
  return (
    <BoardSlip id="wishes" title={t('wishes.board.title')}>
      {answered.length > 0 && (
        <>
          <AnsweredWishes wishes={answered} />
          <p className="screen-only">
            <a href={`/${slug}/wishes`} className="inline-flex min-h-target items-center">
              {t('wishes.board.all')}
            </a>
          </p>
        </>
      )}
      {unclaimed.length > 0 && (
        <div>
          <h3 className="font-bold">{t('wishes.board.unclaimed')}</h3>
          <ul className="ms-6 list-disc">
            {unclaimed.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p>{t('wishes.board.how')}</p>
        </div>
      )}
      <p>{t('wishes.board.share')}</p>
    </BoardSlip>
  )
}
