import { DataTable } from '@/components/ui/data-table'
import type { QuarterOfWishes } from '@/lib/figures/wish-answers'
import { words } from '@/lib/request/words'
import { FigureOf } from './figure-of'

/** 心愿办得多快: wishes by the quarter they were said in, and how long they waited. */
export async function WishesFigure(props: {
  quarters: readonly QuarterOfWishes[]
  /** Half of them were answered within as many; null while none is. */
  days: number | null
}) {
  const { quarters, days } = props
  const { t, formats } = await words()
  const title = t('figures.wishes.title')
  const sums = {
    said: quarters.reduce((sum, { said }) => sum + said, 0),
    answered: quarters.reduce((sum, { answered }) => sum + answered, 0),
  }
  return (
    <FigureOf
      id="wishes-answered"
      title={title}
      says={
        days === null
          ? t('figures.wishes.says', sums)
          : t('figures.wishes.saysDays', { ...sums, days })
      }
      bars={{
        marks: quarters.map(({ quarter }) => formats.mark(quarter)),
        series: [
          { name: t('figures.wishes.said'), values: quarters.map(({ said }) => said) },
          { name: t('figures.wishes.answered'), values: quarters.map(({ answered }) => answered) },
        ],
      }}
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={quarters}
          rowKey={({ quarter }) => quarter}
          columns={[
            {
              key: 'quarter',
              head: t('figures.quarter'),
              namesRow: true,
              cell: ({ quarter }) => formats.period(quarter),
            },
            {
              key: 'said',
              head: t('figures.wishes.said'),
              numeric: true,
              cell: ({ said }) => formats.points(said),
            },
            {
              key: 'answered',
              head: t('figures.wishes.answered'),
              numeric: true,
              cell: ({ answered }) => formats.points(answered),
            },
            {
              key: 'days',
              head: t('figures.wishes.days'),
              numeric: true,
              cell: ({ medianDays }) =>
                medianDays === null ? '' : t('figures.wishes.daysOf', { days: medianDays }),
            },
          ]}
        />
      }
    />
  )
}
