import './figure-of.css'
import type { ReactNode } from 'react'
import { words } from '@/lib/request/words'
import { type Bars, barChart, inks } from './bar-chart'

/** What a window of 320 px leaves it: larger windows make letters larger, never smaller. */
const narrow = 240
const wide = 640

/** A figure with what it says in one sentence, its picture, and the table behind it. */
export async function FigureOf(props: {
  id: string
  title: string
  /** The newest of it in plain words: the picture's own text. */
  says: string
  bars: Bars
  /** As many bars as a phone can show with letters that can be read: the newest ones. */
  onPhone?: number
  table: ReactNode
}) {
  const { id, title, says, bars, onPhone = 6, table } = props
  const { t } = await words()
  const drawn = bars.series.some(({ values }) => values.some((value) => value !== 0))
  return (
    <figure
      aria-labelledby={`${id}-title`}
      className="keep-together border-2 border-ink bg-sheet px-4 py-4"
    >
      <figcaption>
        <h2 id={`${id}-title`} className="font-serif text-lead">
          {title}
        </h2>
        <p>{drawn ? says : t('figures.none')}</p>
      </figcaption>
      {drawn && (
        <>
          {bars.series.length > 1 && <Legend bars={bars} />}
          <picture>
            <source media="(min-width: 50rem)" srcSet={barChart(bars, wide)} />
            <img
              src={barChart(newest(bars, onPhone), narrow)}
              alt={says}
              className="mt-3 h-auto w-full max-w-[50rem] print:max-w-[32rem]"
            />
          </picture>
          <details className="group figure-table mt-2">
            <summary className="screen-only inline-flex min-h-target min-w-target cursor-pointer items-center gap-2 underline underline-offset-4">
              {t('figures.table')}
              <span aria-hidden="true" className="group-open:rotate-180">
                ▾
              </span>
            </summary>
            {table}
          </details>
        </>
      )}
    </figure>
  )
}

function Legend({ bars }: { bars: Bars }) {
  return (
    <ul aria-hidden="true" className="mt-2 flex list-none flex-wrap gap-x-4">
      {bars.series.map(({ name }, index) => (
        <li key={name} className="flex items-center gap-2">
          <svg width="16" height="16" aria-hidden="true">
            <rect width="16" height="16" fill={inks[index]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

function newest({ marks, series, stacked }: Bars, most: number): Bars {
  return {
    marks: marks.slice(-most),
    series: series.map(({ name, values }) => ({ name, values: values.slice(-most) })),
    stacked,
  }
}
