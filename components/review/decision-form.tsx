import { ActionForm } from '@/components/ui/action-form'
import { FieldGroup } from '@/components/ui/field-group'
import { LongTextField } from '@/components/ui/long-text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ClaimToReview } from '@/lib/earning/queries'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import type { RuleUnit } from '@/lib/rules/terms'
import { ClaimsToDecide } from './claims-to-decide'
import { DeclineDetails } from './decline-details'
import { TickAll } from './tick-all'

/** A page of a sheet's waiting claims with three keys: pass the ticked ones, or decline or postpone them. */
export async function DecisionForm(props: {
  action: FormAction
  sheetId: string
  claims: readonly ClaimToReview[]
  unit: RuleUnit
}) {
  const { t } = await words()
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="sheetId" value={props.sheetId} />
      <FieldGroup
        name="claimIds"
        label={t('review.sheet.claims')}
        hint={t('review.sheet.claimsHint')}
      >
        <ClaimsToDecide
          claims={props.claims}
          unit={props.unit}
          caption={t('review.sheet.claims')}
        />
      </FieldGroup>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <SubmitButton name="decision" value="pass">
          {t('review.sheet.pass')}
        </SubmitButton>
        <TickAll
          name="claimIds"
          all={t('review.sheet.tickAll')}
          none={t('review.sheet.tickNone')}
        />
      </div>
      <DeclineDetails label={t('review.sheet.declineMore')}>
        <p>{t('review.sheet.declineLead')}</p>
        <LongTextField name="reason" label={t('review.sheet.reason')} maxLength={200} rows={2} />
        <SubmitButton name="decision" value="decline" look="danger">
          {t('review.sheet.decline')}
        </SubmitButton>
        <SubmitButton name="decision" value="postpone" look="quiet">
          {t('review.sheet.postpone')}
        </SubmitButton>
      </DeclineDetails>
    </ActionForm>
  )
}
