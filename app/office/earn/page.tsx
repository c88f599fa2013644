import { redirect } from 'next/navigation'
import { DraftList } from '@/components/earning/draft-list'
import { draftWords } from '@/components/earning/draft-words'
import { EarnDay } from '@/components/earning/earn-day'
import { RuleChoice } from '@/components/earning/rule-choice'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { SearchBox } from '@/components/ui/search-box'
import { bookDates } from '@/lib/earning/queries'
import { usualRules } from '@/lib/earning/usual-rules'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { rulesInForce } from '@/lib/rules/queries'
import { rulesMeant } from '@/lib/rules/rules-meant'
import { rulesShown } from '@/lib/rules/rules-shown'
import { star } from './actions'
import { daysIn } from './day'

const path = '/office/earn'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('earn.title') }
}

export default async function EarnPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('claim.record', path)
  const query = await props.searchParams
  const { t, formats } = await words()
  const read = await reader()
  const days = daysIn(query, actor, await bookDates(read, actor.villageId))
  const inForce = await rulesInForce(read, actor.villageId, days.day)
  const rules = rulesShown(inForce, await villageDeducts())
  const typed = wordIn(query, 'q')
  const meant = typed === '' ? rules : rulesMeant(rules, typed)
  const on = days.day === days.today ? undefined : days.day
  const [only, another] = typed === '' ? [] : meant
  if (only && !another) redirect(hrefWith(`${path}/${only.ruleId}`, { on }))
  const { starred, recent } = await usualRules(read, actor)
  const usual = [
    ...rules.filter(({ ruleId }) => starred.has(ruleId)),
    ...recent.flatMap((ruleId) =>
      rules.filter((rule) => rule.ruleId === ruleId && !starred.has(ruleId)),
    ),
  ]
  return (
    <>
      <PageHead
        title={t('earn.title')}
        lead={t('earn.lead')}
        next={
          <>
            <LinkButton href={`${path}/remind`}>{t('reminders.write')}</LinkButton>
            <LinkButton href={`${path}/mine`}>{t('earn.mine')}</LinkButton>
          </>
        }
      />
      <DraftList staffId={actor.staffId} words={draftWords(t)} />
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-[auto_minmax(0,28rem)] md:items-end md:justify-start">
        <EarnDay path={path} days={days} />
        <SearchBox
          path={path}
          label={t('earn.choose.search')}
          inShort={t('earn.choose.searchInShort')}
          value={typed}
          keep={{ on }}
          autoFocus
        />
      </div>
      <h2 className="mt-8 mb-2 font-serif text-lead">{t('earn.choose.title')}</h2>
      {rules.length === 0 && (
        <EmptyState>{t('earn.choose.none', { day: formats.date(days.day) })}</EmptyState>
      )}
      {rules.length > 0 && meant.length === 0 && (
        <EmptyState
          next={<LinkButton href={hrefWith(path, { on })}>{t('earn.choose.all')}</LinkButton>}
        >
          {t('earn.choose.notFound', { typed })}
        </EmptyState>
      )}
      {meant.length > 0 && (
        <ActionForm action={star}>
          <input type="hidden" name="on" value={on ?? ''} />
          <RuleChoice
            rules={meant}
            starred={starred}
            usual={typed === '' ? usual : []}
            hrefOf={(ruleId) => hrefWith(`${path}/${ruleId}`, { on })}
          />
        </ActionForm>
      )}
    </>
  )
}
