import { notFound } from 'next/navigation'
import { GroupSheet } from '@/components/earning/group-sheet'
import { GroupSheetChoice } from '@/components/earning/group-sheet-choice'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { householdsToTick } from '@/lib/earning/households-to-tick'
import { bookDates } from '@/lib/earning/queries'
import { requireActor, signedIn } from '@/lib/request/actor'
import { choiceIn, type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { ruleById } from '@/lib/rules/queries'
import { versionInForce } from '@/lib/rules/terms'
import { id } from '@/lib/shared/inputs'
import { daysIn } from '../../day'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('earn.paper.title') }
}

/** The group lists that are printed before and taken along: one sheet of paper per group. */
export default async function GroupListPage(props: {
  params: Promise<{ ruleId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { ruleId } = await props.params
  const query = await props.searchParams
  const path = `/office/earn/${ruleId}/list`
  const actor = await requireActor('claim.record', path)
  const read = await reader()
  const rule = id.safeParse(ruleId).success ? await ruleById(read, actor.villageId, ruleId) : null
  const days = daysIn(query, actor, await bookDates(read, actor.villageId))
  const terms = rule && versionInForce(rule.versions, days.day)
  if (!terms) notFound()
  const households = await householdsToTick(read, actor.villageId)
  const groups = [...new Set(households.map(({ groupName }) => groupName))]
  const group = choiceIn(query, 'group', groups)
  const signed = choiceIn(query, 'sign', ['yes']) === 'yes'
  const on = wordIn(query, 'on') === days.day ? days.day : undefined
  const village = (await signedIn())?.village.name ?? ''
  const { t } = await words()
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={t('earn.paper.title')}
          lead={t('earn.paper.lead')}
          back={{ href: hrefWith(`/office/earn/${ruleId}`, { on }), label: terms.name }}
          next={<PrintButton>{t('common.actions.print')}</PrintButton>}
        />
        <GroupSheetChoice path={path} on={on} groups={groups} group={group} signed={signed} />
      </div>
      {households.length === 0 && <EmptyState>{t('earn.sheet.empty')}</EmptyState>}
      {groups
        .filter((name) => group === undefined || group === name)
        .map((name) => (
          <GroupSheet
            key={name}
            village={village}
            name={name}
            households={households.filter(({ groupName }) => groupName === name)}
            terms={terms}
            day={on}
            signed={signed}
          />
        ))}
    </>
  )
}
