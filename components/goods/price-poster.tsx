import { formatPoints } from '@/lib/messages/formats'
import type { PricedGood } from './price-table'

/** More goods than this stand in two columns, so that one sheet holds the shelf. */
const mostInOneColumn = 14

/** 兑换分值细则 as it hangs on the wall: name, unit, a dotted line, points. */
export function PricePoster<Good extends PricedGood>(props: {
  title: string
  subtitle: string
  goods: readonly Good[]
  unit: string
  /** What else is to be known: 每户每次 1 桶, and a price that is ahead. */
  notesOf: (good: Good) => string[]
  footnotes: readonly string[]
}) {
  const { title, subtitle, goods, unit, notesOf, footnotes } = props
  const columns = goods.length > mostInOneColumn ? 'sm:columns-2 sm:gap-12 print:columns-2' : ''
  return (
    <article className="mx-auto max-w-4xl border-2 border-ink bg-sheet p-2 print:max-w-none">
      <div className="border-4 border-double border-ink px-4 py-6 sm:px-10">
        <header className="text-center">
          <h1 className="font-serif text-[2.5rem] leading-tight font-black tracking-[0.15em] sm:text-[3.5rem]">
            {title}
          </h1>
          <p className="mt-2 font-serif text-lead">{subtitle}</p>
        </header>
        <ul className={`mt-6 list-none border-t-2 border-ink pt-2 ${columns}`}>
          {goods.map((good) => (
            <li key={good.id} className="break-inside-avoid py-2">
              <span className="flex items-baseline gap-2">
                <span className="font-serif text-[1.4em] font-bold">{good.name}</span>
                <span className="whitespace-nowrap">（{good.unit}）</span>
                <span aria-hidden="true" className="flex-1 border-b-2 border-dotted border-edge" />
                <strong className="text-[1.6em] leading-none">{formatPoints(good.points)}</strong>
                <span>{unit}</span>
              </span>
              {notesOf(good).map((note) => (
                <span key={note} className="block text-note">
                  {note}
                </span>
              ))}
            </li>
          ))}
        </ul>
        <footer className="mt-4 flex flex-wrap justify-between gap-x-6 border-t-2 border-ink pt-3">
          {footnotes.map((note) => (
            <p key={note} className="first:font-bold">
              {note}
            </p>
          ))}
        </footer>
      </div>
    </article>
  )
}
