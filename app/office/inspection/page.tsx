import { FolderPart, folderParts } from '@/components/inspection/folder-part'
import { FolderPhotos } from '@/components/inspection/folder-photos'
import {
  MeetingsTable,
  NoticesTable,
  ReceiptsTable,
  StockTable,
  WishesTable,
} from '@/components/inspection/folder-tables'
import { PeriodTabs } from '@/components/months/period-tabs'
import { RuleBook } from '@/components/rules/rule-book'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import {
  meetingsWithin,
  noticesWithin,
  receiptsWithin,
  stockWithin,
  windowsWithin,
  wishesWithin,
} from '@/lib/inspection/queries'
import { quartersOf } from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { ruleBookOn } from '@/lib/rules/queries'
import {
  firstDayOf,
  lastDayOf,
  monthsOf,
  previousPeriod,
  quarterOf,
  yearOf,
} from '@/lib/shared/civil-date'
import { SignOffSheets } from './sign-off-sheets'

const path = '/office/inspection'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('inspection.title') }
}

/** 检查台账: everything of a quarter that an inspection asks for, printed in one go. */
export default async function InspectionPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('supervision.look', path)
  const { villageId } = actor
  const read = await reader()
  const span = await bookSpan(read, villageId, today())
  const [firstQuarter, thisQuarter] = [quarterOf(span.first), quarterOf(span.running)]
  const asked = wordIn(await props.searchParams, 'period')
  const before = previousPeriod(thisQuarter)
  const usual = before < firstQuarter ? thisQuarter : before
  const quarter =
    /^20\d{2}-Q[1-4]$/.test(asked) && asked >= firstQuarter && asked <= thisQuarter ? asked : usual
  const months = monthsOf(quarter)
  const days = { first: firstDayOf(months[0] ?? ''), last: lastDayOf(months.at(-1) ?? '') }
  const [rules, meetings, notices, windows, stock, receipts, wishes, village] = await Promise.all([
    ruleBookOn(read, villageId, days.last),
    meetingsWithin(read, villageId, days),
    noticesWithin(read, villageId, days),
    windowsWithin(read, villageId, days),
    stockWithin(read, villageId, days),
    receiptsWithin(read, villageId, days),
    wishesWithin(read, villageId, days),
    currentVillage(),
  ])
  const { t, formats } = await words()
  const year = yearOf(quarter)
  const quarters = [...quartersOf(String(Number(year) - 1)).slice(-1), ...quartersOf(year)]
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <PageHead
          title={t('inspection.titleOf', { period: formats.period(quarter) })}
          lead={t('inspection.lead')}
          back={{ href: '/office/supervision', label: t('supervision.title') }}
          next={<PrintButton>{t('inspection.print')}</PrintButton>}
        />
        <PeriodTabs
          label={t('inspection.tabs')}
          period={quarter}
          periods={quarters.filter((name) => name >= firstQuarter && name <= thisQuarter)}
          hrefOf={(name) => `${path}?period=${name}`}
        />
        <p className="font-serif text-lead">
          {village && t('inspection.cover', { village: village.name, store: village.storeName })}
        </p>
        <p>
          {t('inspection.days', {
            first: formats.date(days.first),
            last: formats.date(days.last),
          })}
        </p>
        {/* no nav: those stay off paper, and a folder has its contents in front */}
        <section aria-label={t('inspection.contents')} className="mt-4">
          <ol className="ms-6 list-decimal">
            {folderParts.map((part) => (
              <li key={part}>
                <a
                  href={`#${part}`}
                  className="inline-flex min-h-target items-center print:min-h-0"
                >
                  {t(`inspection.parts.${part}`)}
                </a>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <FolderPart name="rules" empty={rules.length === 0}>
        <RuleBook rules={rules} today={days.last} />
      </FolderPart>
      <FolderPart name="meetings" empty={meetings.length === 0}>
        <MeetingsTable meetings={meetings} />
      </FolderPart>
      <FolderPart name="notices" empty={notices.length === 0}>
        <NoticesTable notices={notices} />
        {notices.map(({ id, firstMonth, lastMonth, photoIds }) => (
          <FolderPhotos
            key={id}
            title={t('inspection.notices.photos', {
              range: [...new Set([firstMonth, lastMonth])].map(formats.month).join(' – '),
            })}
            ids={photoIds}
          />
        ))}
      </FolderPart>
      <FolderPart name="windows" empty={windows.length === 0}>
        {windows.map((window) => (
          <SignOffSheets key={window.id} villageId={villageId} window={window} />
        ))}
      </FolderPart>
      <FolderPart name="stock" empty={stock.length === 0}>
        <StockTable goods={stock} />
      </FolderPart>
      <FolderPart name="receipts" empty={receipts.length === 0}>
        <ReceiptsTable receipts={receipts} />
      </FolderPart>
      <FolderPart name="wishes" empty={wishes.length === 0}>
        <WishesTable wishes={wishes} />
      </FolderPart>
    </div>
  )
}
