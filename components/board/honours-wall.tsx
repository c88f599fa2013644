import { nameOnWall } from '@/components/ranking/award-names'
import type { GivenHonour } from '@/lib/ranking/award-queries'
import { words } from '@/lib/request/words'

/** 光荣榜: the honours of a year and who got them, in praise and without points. */
export async function HonoursWall(props: {
  given: readonly GivenHonour[]
  names: 'FULL' | 'MASKED'
}) {
  const { t, formats } = await words()
  return (
    <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
      {props.given.map(({ decisionId, honourName, decidedOn, awards }) => (
        <section
          key={decisionId}
          aria-labelledby={decisionId}
          className="keep-together wrap-anywhere border-8 border-double border-gold bg-lacquer px-4 py-4 text-center text-cream print:border-ink print:bg-sheet print:text-ink"
        >
          <h2 id={decisionId} className="font-serif text-title">
            {honourName}
          </h2>
          <ul className="mt-2 list-none">
            {awards.map((award) => (
              <li key={award.position}>
                <strong className="me-3 font-serif text-lead">
                  {nameOnWall(award, props.names)}
                </strong>
                {award.groupName}
              </li>
            ))}
          </ul>
          <p className="mt-2">
            {t('honours.onBoard.decidedOn', { date: formats.date(decidedOn) })}
          </p>
        </section>
      ))}
    </div>
  )
}
