import { notFound } from 'next/navigation'
import { EarnDay } from '@/components/earning/earn-day'
import { LateNotice } from '@/components/earning/late-notice'
import { capsOfRule, countingOfRule } from '@/components/rules/rule-words'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { groupsRecordedBy } from '@/lib/access/actor'
import { householdsToTick } from '@/lib/earning/households-to-tick'
import { pointsSoFar } from '@/lib/earning/points-so-far'
import { bookDates } from '@/lib/earning/queries'
import { refusalText } from '@/lib/messages/refusal-text'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { ruleById } from '@/lib/rules/queries'
import { newestVersion, versionInForce } from '@/lib/rules/terms'
import { newId } from '@/lib/shared/id'
import { id } from '@/lib/shared/inputs'
import { daysIn } from '../day'
import { NoSheetNotice, RemindFirst } from './notices'
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
  const dates = await bookDates(read, villageId)
  const days = daysIn(query, actor, dates)
  const { day, today } = days
  const terms = rule.archivedAt ? undefined : versionInForce(rule.versions, day)
  const groups = groupsRecordedBy(actor)
  const off = terms?.list === 'DEDUCTION' && !(await villageDeducts())
  const said = await words()
  return (
    <>
      <PageHead
        title={(terms ?? newest).name}
        lead={terms && [countingOfRule(said, terms), ...capsOfRule(said, terms)].join(' ')}
        back={{
          href: hrefWith('/office/earn', { on: day === today ? undefined : day }),
          label: said.t('earn.choose.back'),
        }}
        next={
          terms && (
            <span className="max-sm:hidden">
              <PaperLink path={path} on={wordIn(query, 'on')} />
            </span>
          )
        }
      />
      <div className="grid gap-5">
        {!rule.archivedAt && (off || !terms) && <EarnDay path={path} days={days} />}
        {groups?.length === 0 ? (
          <Notice tone="warn">{said.t('earn.sheet.noGroup')}</Notice>
        ) : terms && off ? (
          <Notice tone="warn">{refusalText(said, { code: 'DEDUCTIONS_OFF' })}</Notice>
        ) : terms ? (
          <Sheet
            sheetId={newId(actor.now)}
            recorder={actor}
            draft={wordIn(query, 'draft')}
            path={path}
            days={days}
            terms={terms}
            households={await householdsToTick(read, villageId, groups)}
            reporter={groups ? 'LEADER' : 'CADRE'}
            soFar={await pointsSoFar(read, villageId, { ruleId, occurredOn: day })}
            notices={
              <>
                {terms.list === 'DEDUCTION' && <RemindFirst ruleId={ruleId} />}
                <LateNotice day={day} openMonth={dates.openMonth} />
              </>
            }
          />
        ) : (
          <NoSheetNotice newest={newest} day={day} archived={rule.archivedAt !== null} />
        )}
        {/* nobody prints from a phone: there it stands below what is written in */}
        {terms && (
          <p className="sm:hidden">
            <PaperLink path={path} on={wordIn(query, 'on')} />
          </p>
        )}
      </div>
    </>
  )
}

/** To the lists that are printed before and taken along. */
async function PaperLink({ path, on }: { path: string; on: string }) {
  const { t } = await words()
  return <LinkButton href={hrefWith(`${path}/list`, { on })}>{t('earn.paper.open')}</LinkButton>
}
