import { BoardFrame } from '@/components/board/board-frame'
import { GivenFigure } from '@/components/figures/given-figure'
import { ParticipationFigure } from '@/components/figures/participation-figure'
import { WishesFigure } from '@/components/figures/wishes-figure'
import { PageHead } from '@/components/ui/page-head'
import { yearInFigures } from '@/lib/figures/queries'
import { spanOf, yearOfMonths } from '@/lib/figures/year-of-months'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { monthOf } from '@/lib/shared/civil-date'
import { findBoard } from '../../find-board'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('figures.title') }
}

/** The figures that anybody may see: sums alone, no household, no deduction. */
export default async function BoardFiguresPage(props: { params: Promise<{ village: string }> }) {
  const { village } = await findBoard((await props.params).village)
  const months = yearOfMonths(monthOf(today()))
  const span = spanOf(months)
  const year = await yearInFigures(await reader(), village.id, span)
  const { t, formats } = await words()
  return (
    <BoardFrame village={village} current="figures">
      <PageHead
        title={t('figures.title')}
        lead={t('figures.lead', {
          first: formats.month(span.first),
          last: formats.month(span.last),
        })}
      />
      <div className="grid gap-6">
        <ParticipationFigure months={months} rows={year.participation} all={year.households} />
        <GivenFigure months={months} rows={year.given} />
        <WishesFigure quarters={year.wishes} days={year.daysToAnswer} />
      </div>
    </BoardFrame>
  )
}
