import { RuleBook } from '@/components/rules/rule-book'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { ruleBook } from '@/lib/rules/queries'

const path = '/office/rules'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('rules.title') }
}

export default async function RulesPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('rule.look', path)
  const archived = choiceIn(await props.searchParams, 'show', ['archived']) !== undefined
  const { t, formats } = await words()
  const rules = await ruleBook(await reader(), actor.villageId, { archived })
  const today = todayOf(actor)
  const adopt = mayDo(actor.roles, 'rule.change') && (
    <LinkButton href={`${path}/new`}>{t('rules.add')}</LinkButton>
  )
  if (archived)
    return (
      <>
        <PageHead
          title={t('rules.archivedLink')}
          back={{ href: path, label: t('rules.backToBook') }}
        />
        {rules.length > 0 ? (
          <RuleBook rules={rules} today={today} />
        ) : (
          <EmptyState>{t('rules.noneArchived')}</EmptyState>
        )}
      </>
    )
  return (
    <>
      <PageHead
        title={t('rules.title')}
        lead={<span className="screen-only">{t('rules.lead')}</span>}
        next={
          <>
            {rules.length > 0 && <PrintButton>{t('common.actions.print')}</PrintButton>}
            {adopt}
          </>
        }
      />
      {rules.length > 0 ? (
        <>
          <RuleBook rules={rules} today={today} />
          <p className="paper-only mt-6">{t('rules.wallNote', { date: formats.date(today) })}</p>
        </>
      ) : (
        <EmptyState next={adopt}>{t('rules.none')}</EmptyState>
      )}
      <p className="screen-only mt-8">
        <a href={`${path}?show=archived`} className="inline-flex min-h-target items-center">
          {t('rules.archivedLink')}
        </a>
      </p>
    </>
  )
}
