import { redirect } from 'next/navigation'
import { RuleFields } from '@/components/rules/rule-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { amend } from '../../actions'
import { findRule } from '../find-rule'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('rules.page.amend') }
}

export default async function AmendRulePage(props: { params: Promise<{ ruleId: string }> }) {
  const { ruleId } = await props.params
  const actor = await requireActor('rule.change', `/office/rules/${ruleId}/amend`)
  const { rule, newest } = await findRule(actor.villageId, ruleId)
  // its page says that it is archived
  if (rule.archivedAt) redirect(`/office/rules/${ruleId}`)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('rules.form.amendTitle', { name: newest.name })}
        lead={t('rules.form.amendLead')}
        back={{ href: `/office/rules/${ruleId}`, label: newest.name }}
      />
      <ActionForm action={amend}>
        <input type="hidden" name="ruleId" value={ruleId} />
        <RuleFields terms={newest} since={todayOf(actor)} deductions={await villageDeducts()} />
        <SubmitButton>{t('rules.form.amendSubmit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
