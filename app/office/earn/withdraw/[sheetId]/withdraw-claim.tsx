import { householdName } from '@/components/households/household-name'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { WithdrawableClaim } from '@/lib/earning/withdrawable-claims'
import { words } from '@/lib/request/words'
import { withdrawOne } from '../actions'

/** One household is taken off a sheet, while nobody has decided it. */
export async function WithdrawClaim({ claim }: { claim: WithdrawableClaim }) {
  const { t, formats } = await words()
  const { points } = claim
  const household = householdName(t, claim)
  return (
    <section className="grid max-w-3xl gap-4 border-s-4 border-lacquer bg-sheet p-4">
      <p>{t('earn.withdraw.one', { household, points: formats.change(points) })}</p>
      <ActionForm action={withdrawOne}>
        <input type="hidden" name="claimId" value={claim.id} />
        <TextField
          name="reason"
          label={t('earn.withdraw.reason')}
          hint={t('earn.withdraw.reasonHintOne')}
          maxLength={200}
        />
        <p>
          <SubmitButton look="danger">{t('earn.withdraw.submitOne')}</SubmitButton>
        </p>
      </ActionForm>
    </section>
  )
}
