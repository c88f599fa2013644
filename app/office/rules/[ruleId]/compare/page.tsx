import { redirect } from 'next/navigation'
import { RuleComparison } from '@/components/rules/rule-comparison'
import { Button } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { SelectField } from '@/components/ui/select-field'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { findRule } from '../find-rule'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('rules.compare.title') }
}

/** Two versions of a rule side by side: `?before=1&after=2`, by default the two newest. */
export default async function CompareVersionsPage(props: {
  params: Promise<{ ruleId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { ruleId } = await props.params
  const query = await props.searchParams
  const path = `/office/rules/${ruleId}/compare`
  const actor = await requireActor('rule.look', path)
  const { rule, newest } = await findRule(actor.villageId, ruleId)
  const { versions } = rule
  const asked = (name: string) =>
    versions.find(({ version }) => String(version) === wordIn(query, name))
  const after = asked('after') ?? newest
  const before =
    asked('before') ?? versions.find(({ version }) => version < after.version) ?? versions.at(-1)
  // a rule that was never amended has nothing to compare
  if (!before || versions.length < 2) redirect(`/office/rules/${ruleId}`)
  const { t, formats } = await words()
  const choices = versions.map(({ version, since }) => ({
    value: String(version),
    label: t('rules.compare.choice', { version: String(version), since: formats.date(since) }),
  }))
  return (
    <>
      <PageHead
        title={t('rules.compare.of', { name: newest.name })}
        back={{ href: `/office/rules/${ruleId}`, label: newest.name }}
      />
      <form action={path} className="mb-6 flex flex-wrap items-end gap-3">
        <SelectField
          name="before"
          label={t('rules.compare.before')}
          choices={choices}
          defaultValue={String(before.version)}
          width="medium"
        />
        <SelectField
          name="after"
          label={t('rules.compare.after')}
          choices={choices}
          defaultValue={String(after.version)}
          width="medium"
        />
        <Button type="submit">{t('rules.compare.show')}</Button>
      </form>
      <RuleComparison before={before} after={after} />
    </>
  )
}
