import type { PlaceSoFar, PublishedPlace } from '@/lib/ranking/own-place-queries'
import { words } from '@/lib/request/words'

/** How the household stands so far, and its places on the red lists; nobody else is named. */
export async function OwnPlaces(props: {
  soFar: readonly PlaceSoFar[]
  published: readonly PublishedPlace[]
}) {
  const { t } = await words()
  const { soFar, published } = props
  if (soFar.length === 0 && published.length === 0) return null
  return (
    <section className="mb-8 grid gap-3">
      <h2 className="font-serif text-lead">{t('passbook.places.title')}</h2>
      <p className="text-soft">{t('passbook.places.private')}</p>
      <ul className="list-none border-y-2 border-ink bg-sheet [&>li]:border-b [&>li]:border-line [&>li]:px-4 [&>li]:py-2 [&>li:last-child]:border-0">
        {soFar.map((place) => (
          <SoFar key={place.period} place={place} />
        ))}
        {published.map((place) => (
          <Published key={place.period} place={place} />
        ))}
      </ul>
    </section>
  )
}

async function SoFar({ place: { period, points, ranked, place, level } }: { place: PlaceSoFar }) {
  const { t, formats } = await words()
  const figures = { period: formats.period(period), points: formats.points(points) }
  if (!ranked) return <li>{t('passbook.places.apart', figures)}</li>
  if (place === null) return <li>{t('passbook.places.noneYet', figures)}</li>
  return (
    <li>
      <strong>{t('passbook.places.soFar', { ...figures, place: String(place) })}</strong>{' '}
      {level > 0 && t('passbook.places.level', { count: level })} {t('passbook.places.moves')}
    </li>
  )
}

async function Published({ place }: { place: PublishedPlace }) {
  const { t, formats } = await words()
  const { ranked, listed } = place
  const period = formats.period(place.period)
  if (!ranked) return <li>{t('passbook.places.wasApart', { period })}</li>
  if (!listed) return <li>{t('passbook.places.notListed', { period })}</li>
  const figures = { place: String(listed.place), points: formats.points(listed.points) }
  return <li>{t('passbook.places.listed', { period, ...figures })}</li>
}
