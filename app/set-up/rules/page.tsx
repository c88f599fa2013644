import { ReadyMadeRules } from '@/components/set-up/ready-made-rules'
import { SetUpPage } from '@/components/set-up/set-up-page'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { words } from '@/lib/request/words'
import { adopt } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('setup.rules.title') }
}

export default async function ReadyMadeRulesPage() {
  await requireActor('rule.change', '/set-up/rules')
  const { t } = await words()
  return (
    <SetUpPage step="rules" title={t('setup.rules.title')} lead={t('setup.rules.lead')}>
      <ActionForm action={adopt}>
        <ReadyMadeRules deductions={await villageDeducts()} />
        <TextField
          name="meeting"
          label={t('setup.rules.meeting')}
          hint={t('setup.rules.meetingHint')}
          maxLength={100}
        />
        <DateField name="since" label={t('setup.rules.since')} defaultValue={today()} />
        <SubmitButton>{t('setup.rules.submit')}</SubmitButton>
      </ActionForm>
    </SetUpPage>
  )
}
