import { RuleFields } from '@/components/rules/rule-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { adopt } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('rules.form.addTitle') }
}

export default async function NewRulePage() {
  const actor = await requireActor('rule.change', '/office/rules/new')
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('rules.form.addTitle')}
        lead={t('rules.form.addLead')}
        back={{ href: '/office/rules', label: t('rules.backToBook') }}
      />
      <ActionForm action={adopt}>
        <RuleFields since={todayOf(actor)} deductions={await villageDeducts()} />
        <SubmitButton>{t('rules.form.addSubmit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
