import { GivenFigure } from '@/components/figures/given-figure'
import { ListsFigure } from '@/components/figures/lists-figure'
import { ParticipationFigure } from '@/components/figures/participation-figure'
import { WishesFigure } from '@/components/figures/wishes-figure'
import { PageHead } from '@/components/ui/page-head'
import { todayOf } from '@/lib/access/actor'
import { pointsByList, yearInFigures } from '@/lib/figures/queries'
import { spanOf, yearOfMonths } from '@/lib/figures/year-of-months'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { monthOf } from '@/lib/shared/civil-date'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('figures.title') }
}

/** What a year looks like: who took part, for what, what was given, how fast wishes were answered. */
export default async function FiguresPage() {
  const actor = await requireActor('month.look', '/office/figures')
  const months = yearOfMonths(monthOf(todayOf(actor)))
  const span = spanOf(months)
  const read = await reader()
  const [year, lists] = await Promise.all([
    yearInFigures(read, actor.villageId, span),
    pointsByList(read, actor.villageId, span),
  ])
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        title={t('figures.title')}
        lead={t('figures.lead', {
          first: formats.month(span.first),
          last: formats.month(span.last),
        })}
        back={{ href: '/office', label: t('office.title') }}
      />
      <div className="grid gap-6 xl:grid-cols-2 xl:items-start print:block print:space-y-6">
        <ParticipationFigure months={months} rows={year.participation} all={year.households} />
        <ListsFigure months={months} rows={lists} />
        <GivenFigure months={months} rows={year.given} />
        <WishesFigure quarters={year.wishes} days={year.daysToAnswer} />
      </div>
    </>
  )
}
