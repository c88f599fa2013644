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
  /** h1 on the board, h2 under the head of an office page. */
  heading: 'h1' | 'h2'
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

/** The red list as it hangs on the wall: large places, names in praise, a printed frame. */
export function RedPoster(props: RedPosterProps) {
  const {
    title,
    heading: Heading,
    subtitle,
    places,
    placeLabel,
    pointsUnit,
    preview,
    footnotes = [],
  } = props
  return (
    <article className="keep-together mx-auto max-w-3xl bg-lacquer p-2 text-cream sm:p-3 print:max-w-none print:bg-sheet print:text-ink">
      <div className="border-4 border-double border-gold px-3 py-6 sm:px-8 print:border-ink">
        <header className="text-center">
          <Heading className="font-serif text-[3.5rem] leading-none font-black tracking-[0.3em] ps-[0.3em] sm:text-[5.5rem]">
            {title}
          </Heading>
          <p className="mt-4 font-serif text-lead text-balance">{subtitle}</p>
          {preview && (
            <p className="mt-4 inline-block border-2 border-dashed border-gold px-4 py-1 font-bold print:border-ink">
              {preview}
            </p>
          )}
        </header>
        <ol className="mt-6 list-none border-t-2 border-gold print:border-ink">
          {places.map(({ key, place, name, detail, points }) => (
            <li
              key={key}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-gold py-3 sm:gap-x-6 print:border-ink"
            >
              <span className="grid size-14 flex-none place-items-center rounded-full border-2 border-gold font-serif text-3xl font-black sm:size-16 print:border-ink">
                <span aria-hidden="true">{place}</span>
                <span className="sr-only">{placeLabel(place)}</span>
              </span>
              <span className="max-w-[calc(100%-5rem)] flex-[1_0_auto] leading-tight">
                <span className="block font-serif text-2xl font-bold sm:text-4xl">{name}</span>
                {detail && <span className="text-note">{detail}</span>}
              </span>
              <span className="ms-auto whitespace-nowrap">
                <strong className="text-2xl sm:text-4xl">{formatPoints(points)}</strong>{' '}
                {pointsUnit}
              </span>
            </li>
          ))}
        </ol>
        {footnotes.length > 0 && (
          <footer className="mt-5 grid gap-1 text-center">
            {footnotes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </footer>
        )}
      </div>
    </article>
  )
}
