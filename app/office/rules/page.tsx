import { ExportLinks } from '@/components/exchange/export-links'
import { RuleBook } from '@/components/rules/rule-book'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { choiceIn, type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { ruleBook, ruleBookOn } from '@/lib/rules/queries'
import { rulesShown } from '@/lib/rules/rules-shown'
import type { CivilDate } from '@/lib/shared/civil-date'
import { dayOfBook } from './day-of-book'

const path = '/office/rules'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('rules.title') }
}

export default async function RulesPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('rule.look', path)
  const query = await props.searchParams
  const today = todayOf(actor)
  if (choiceIn(query, 'show', ['archived'])) return <ArchivedRules {...{ actor, today }} />
  const day = dayOfBook(wordIn(query, 'on')) ?? today
  const { t, formats } = await words()
  const read = await reader()
  const book =
    day === today
      ? await ruleBook(read, actor.villageId)
      : await ruleBookOn(read, actor.villageId, day)
  const rules = rulesShown(book, await villageDeducts())
  const adopt = mayDo(actor.roles, 'rule.change') && (
    <LinkButton href={`${path}/new`}>{t('rules.add')}</LinkButton>
  )
  const on = day === today ? undefined : day
  return (
    <>
      <PageHead
        title={t('rules.title')}
        lead={t('rules.lead')}
        next={
          <>
            {rules.length > 0 && (
              <LinkButton href={hrefWith(`${path}/wall`, { on })}>
                {t('rules.wall.link')}
              </LinkButton>
            )}
            {adopt}
          </>
        }
      />
      <DayOfBook day={day} />
      {on && (
        <Notice tone="info" title={t('rules.onDay.said', { date: formats.date(on) })}>
          <a href={path}>{t('rules.onDay.today')}</a>
        </Notice>
      )}
      <div className="mt-6">
        {rules.length > 0 ? (
          <RuleBook rules={rules} today={day} />
        ) : (
          <EmptyState next={!on && adopt}>{t(on ? 'rules.onDay.none' : 'rules.none')}</EmptyState>
        )}
      </div>
      <div className="screen-only mt-6">
        <ExportLinks table="rules" />
      </div>
      <p className="mt-8">
        <a href={`${path}?show=archived`} className="inline-flex min-h-target items-center">
          {t('rules.archivedLink')}
        </a>
      </p>
    </>
  )
}

/** Asks which day's book is meant: a deed goes by what held when it was done. */
async function DayOfBook({ day }: { day: CivilDate }) {
  const { t } = await words()
  return (
    <form action={path} className="mb-4 flex flex-wrap items-end gap-3">
      <DateField name="on" label={t('rules.onDay.label')} defaultValue={day} />
      <Button type="submit">{t('rules.onDay.show')}</Button>
    </form>
  )
}

async function ArchivedRules(props: { actor: { villageId: string }; today: CivilDate }) {
  const { t } = await words()
  const rules = await ruleBook(await reader(), props.actor.villageId, { archived: true })
  return (
    <>
      <PageHead
        title={t('rules.archivedLink')}
        back={{ href: path, label: t('rules.backToBook') }}
      />
      {rules.length > 0 ? (
        <RuleBook rules={rules} today={props.today} />
      ) : (
        <EmptyState>{t('rules.noneArchived')}</EmptyState>
      )}
    </>
  )
}
