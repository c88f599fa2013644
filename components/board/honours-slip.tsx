import { nameOnWall } from '@/components/ranking/award-names'
import type { GivenHonour } from '@/lib/ranking/award-queries'
import { words } from '@/lib/request/words'
import type { Period } from '@/lib/shared/civil-date'
import { BoardSlip } from './board-slip'

/** Names of one honour that the board itself has room for. */
const mostNames = 5

/** The honours given last; nothing before there are any. */
export async function HonoursSlip(props: {
  slug: string
  year: Period
  given: readonly GivenHonour[]
  names: 'FULL' | 'MASKED'
}) {
  const { slug, year, given, names } = props
  const { t, formats } = await words()
  if (given.length === 0) return null
  return (
    <BoardSlip id="honours" title={t('honours.onBoard.titleOf', { year: formats.period(year) })}>
      <ul className="list-none">
        {given.map(({ decisionId, honourName, awards }) => {
          const shown = awards.slice(0, mostNames).map((award) => nameOnWall(award, names))
          return (
            <li key={decisionId} className="break-keep wrap-anywhere">
              {t(`honours.onBoard.${awards.length > mostNames ? 'awardAndMore' : 'award'}`, {
                name: honourName,
                who: formats.list(shown),
              })}
            </li>
          )
        })}
      </ul>
      <p className="screen-only">
        <a href={`/${slug}/honours`} className="inline-flex min-h-target items-center font-bold">
          {t('honours.onBoard.all')}
        </a>
      </p>
    </BoardSlip>
  )
}
