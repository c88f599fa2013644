import './red-poster.css'
import { formatPoints } from '@/lib/messages/formats'

export interface PosterPlace {
  key: string
  place: number
  /** Masked or full, as the village chose. */
  name: string
  /** The group, or what tells namesakes apart. */
  detail?: string
  points: number
}

export interface RedPosterProps {
  /** 红榜 */
  title: string
  /** 西羊场村 · 2026年第三季度 */
  subtitle: string
  places: readonly PosterPlace[]
  /** 第 {place} 名, made by the page; read out before each name. */
  placeLabel: (place: number) => string
  pointsUnit: string
  /** A preview says so across its head. */
  preview?: string
  /** When it was published, its check code, who does not take part. */
  footnotes?: readonly string[]
}

/** How large the letters can be, so that all places stand on one sheet. */
function crowd(places: number): 'some' | 'many' | undefined {
  if (places > 10) return 'many'
  return places > 5 ? 'some' : undefined
}

/** The red list as it hangs on the wall: large places, names in praise, a printed frame. */
export function RedPoster(props: RedPosterProps) {
  const { title, subtitle, places, placeLabel, pointsUnit, preview, footnotes = [] } = props
  return (
    <article className="red-poster">
      <div>
        <header>
          <h2>{title}</h2>
          <p>{subtitle}</p>
          {preview && <p className="preview">{preview}</p>}
        </header>
        <ol className={crowd(places.length)}>
          {places.map(({ key, place, name, detail, points }) => (
            <li key={key}>
              <span className="place">
                <span aria-hidden="true">{place}</span>
                <span className="sr-only">{placeLabel(place)}</span>
              </span>
              <span className="name">
                <strong>{name}</strong>
                {detail}
              </span>
              <span className="points">
                <strong>{formatPoints(points)}</strong> {pointsUnit}
              </span>
            </li>
          ))}
        </ol>
        {footnotes.length > 0 && (
          <footer>
            {footnotes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </footer>
        )}
      </div>
    </article>
  )
}
