import { LandscapeSheet } from '@/components/months/landscape-sheet'
import { WallCodes, WallNotes } from '@/components/months/wall-notes'
import { WallTable } from '@/components/months/wall-table'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { isClosed } from '@/lib/months/month-range'
import { monthsOfBook, monthTotals } from '@/lib/months/queries'
import { checkCode } from '@/lib/months/seal'
import { wallTable, wallTotals } from '@/lib/months/wall-table'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { periodInBook } from '../period-in-book'

interface WallPageProps {
  params: Promise<{ period: string }>
}

export async function generateMetadata({ params }: WallPageProps) {
  const { t, formats } = await words()
  const village = await currentVillage()
  const period = formats.period((await params).period)
  return { title: t('months.wall.title', { village: village?.name ?? '', period }) }
}

/** The table that hangs in the village, on paper as a whole: names in full, praise only. */
export default async function WallPage({ params }: WallPageProps) {
  const { period } = await params
  const back = `/office/months/${period}`
  const { villageId } = await requireActor('month.look', `${back}/wall`)
  const { span, range } = await periodInBook(villageId, period)
  const read = await reader()
  const [months, totals] = await Promise.all([
    monthsOfBook(read, villageId, span, range),
    monthTotals(read, villageId, range),
  ])
  const { t, formats } = await words()
  const village = await currentVillage()
  const named = formats.period(period)
  const rows = wallTable(totals)
  const closed = isClosed(range, span)
  const title = t(closed ? 'months.wall.title' : 'months.wall.previewTitle', {
    village: village?.name ?? '',
    period: named,
  })
  const seal = months.at(-1)?.closing?.seal
  return (
    <LandscapeSheet>
      <PageHead
        title={title}
        lead={<span className="screen-only">{t('months.wall.lead')}</span>}
        back={{ href: back, label: t('months.period.title', { period: named }) }}
        next={<PrintButton>{t('common.actions.print')}</PrintButton>}
      />
      {!closed && (
        <div className="mb-4">
          <Notice tone="warn" title={t('months.wall.draft')} />
        </div>
      )}
      <WallNotes />
      <WallCodes months={months} printedOn={formats.date(today())} />
      <WallTable
        caption={t('months.wall.caption', { period: named })}
        paperHead={[title, closed && seal && t('months.wall.sealed', { code: checkCode(seal) })]
          .filter(Boolean)
          .join(' · ')}
        rows={rows}
        totals={wallTotals(rows)}
      />
    </LandscapeSheet>
  )
}
