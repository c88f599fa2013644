import { RuleVersions } from '@/components/rules/rule-versions'
import { capsOfRule, countingOfRule } from '@/components/rules/rule-words'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { versionInForce } from '@/lib/rules/terms'
import { civilDateOf } from '@/lib/shared/civil-date'
import { archive, restore } from '../actions'
import { findRule } from './find-rule'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('rules.title') }
}

export default async function RulePage(props: {
  params: Promise<{ ruleId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { ruleId } = await props.params
  const actor = await requireActor('rule.look', `/office/rules/${ruleId}`)
  const { rule, newest } = await findRule(actor.villageId, ruleId)
  const said = await words()
  const { t, formats } = said
  const current = rule.archivedAt ? undefined : versionInForce(rule.versions, todayOf(actor))
  const terms = current ?? newest
  const mayChange = mayDo(actor.roles, 'rule.change')
  const changeable = mayChange && !rule.archivedAt
  const just = choiceIn(await props.searchParams, 'just', ['written', 'restored'])
  return (
    <>
      <PageHead
        title={terms.name}
        lead={[countingOfRule(said, terms), ...capsOfRule(said, terms)].join(' ')}
        back={{ href: '/office/rules', label: t('rules.backToBook') }}
        next={
          <>
            {current && mayDo(actor.roles, 'claim.record') && (
              <LinkButton href={`/office/earn/${ruleId}`}>{t('rules.page.record')}</LinkButton>
            )}
            {changeable && (
              <LinkButton href={`/office/rules/${ruleId}/amend`} look="primary">
                {t('rules.page.amend')}
              </LinkButton>
            )}
          </>
        }
      />
      {just && !rule.archivedAt && (
        <Notice
          tone="ok"
          title={
            just === 'restored'
              ? t('rules.page.restored')
              : t('rules.page.written', {
                  version: String(newest.version),
                  date: formats.date(newest.since),
                })
          }
        />
      )}
      {rule.archivedAt && (
        <Notice tone="info">
          {t('rules.page.isArchived', { date: formats.date(civilDateOf(rule.archivedAt)) })}
        </Notice>
      )}
      <section className="mt-6 grid gap-3">
        <h2 className="font-serif text-lead">{t('rules.page.versions')}</h2>
        {rule.versions.length > 1 && (
          <p>
            <a
              href={`/office/rules/${ruleId}/compare`}
              className="inline-flex min-h-target items-center"
            >
              {t('rules.compare.link')}
            </a>
          </p>
        )}
        <RuleVersions versions={rule.versions} current={current?.version} />
      </section>
      {mayChange && rule.archivedAt && (
        <div className="screen-only mt-10">
          <ActionForm action={restore}>
            <input type="hidden" name="ruleId" value={ruleId} />
            <SubmitButton>{t('rules.page.restore')}</SubmitButton>
          </ActionForm>
        </div>
      )}
      {changeable && (
        <div className="screen-only mt-10">
          <ConfirmDetails
            label={t('rules.page.archive')}
            question={t('rules.page.archiveQuestion', { name: terms.name })}
          >
            <ActionForm action={archive}>
              <input type="hidden" name="ruleId" value={ruleId} />
              <SubmitButton look="danger">{t('rules.page.archiveSubmit')}</SubmitButton>
            </ActionForm>
          </ConfirmDetails>
        </div>
      )}
    </>
  )
}
