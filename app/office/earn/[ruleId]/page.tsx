import { notFound } from 'next/navigation'
import { EarnDay } from '@/components/earning/earn-day'
import { capsOfRule, countingOfRule, datesOfRule } from '@/components/rules/rule-words'
import { hrefWith } from '@/components/ui/href-with'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { householdsToTick } from '@/lib/earning/households-to-tick'
import { pointsSoFar } from '@/lib/earning/points-so-far'
import { bookDates } from '@/lib/earning/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { ruleById } from '@/lib/rules/queries'
import { newestVersion, versionInForce } from '@/lib/rules/terms'
import { monthOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { id } from '@/lib/shared/inputs'
import { daysIn } from '../day'
import { Sheet } from './sheet'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('earn.title') }
}

export default async function SheetPage(props: {
  params: Promise<{ ruleId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { ruleId } = await props.params
  const query = await props.searchParams
  const path = `/office/earn/${ruleId}`
  const actor = await requireActor('claim.record', hrefWith(path, { on: wordIn(query, 'on') }))
  const { villageId } = actor
  const read = await reader()
  const rule = id.safeParse(ruleId).success ? await ruleById(read, villageId, ruleId) : null
  const newest = newestVersion(rule?.versions ?? [])
  if (!rule || !newest) notFound()
  const said = await words()
  const { t, formats } = said
  const dates = await bookDates(read, villageId)
  const days = daysIn(query, actor, dates)
  const { day, today } = days
  const terms = rule.archivedAt ? undefined : versionInForce(rule.versions, day)
  const head = (
    <PageHead
      title={(terms ?? newest).name}
      lead={terms && [countingOfRule(said, terms), ...capsOfRule(said, terms)].join(' ')}
      back={{
        href: hrefWith('/office/earn', { on: day === today ? undefined : day }),
        label: t('earn.choose.back'),
      }}
    />
  )
  if (!terms) {
    const refused = rule.archivedAt
      ? t('earn.day.archived', { name: newest.name })
      : t('earn.day.notInForce', {
          name: newest.name,
          day: formats.date(day),
          dates: datesOfRule(said, newest),
        })
    return (
      <div className="grid gap-5">
        {head}
        {!rule.archivedAt && <EarnDay path={path} days={days} />}
        <Notice tone="warn">{refused}</Notice>
      </div>
    )
  }
  const month = monthOf(day)
  const late = month < dates.openMonth && {
    month: formats.month(month),
    open: formats.month(dates.openMonth),
    day: formats.date(day),
  }
  return (
    <>
      {head}
      <div className="grid gap-5">
        <EarnDay path={path} days={days} />
        {late && <Notice tone="info">{t('earn.day.late', late)}</Notice>}
        <Sheet
          sheetId={newId(actor.now)}
          day={day}
          terms={terms}
          households={await householdsToTick(read, villageId)}
          soFar={await pointsSoFar(read, villageId, { ruleId, occurredOn: day })}
        />
      </div>
    </>
  )
}
