import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

/** New cards for the whole village, when what they are made from was in other hands. */
export async function ReplaceAllCards(props: {
  action: FormAction
  /** Cards of the village that are void already: a wish is carried out once. */
  replaced: number
}) {
  const { action, replaced } = props
  const { t } = await words()
  return (
    <div className="screen-only mt-8 max-w-2xl">
      <ConfirmDetails
        label={t('households.cards.replaceAll')}
        question={t('households.cards.replaceAllQuestion')}
      >
        <ActionForm action={action}>
          <input type="hidden" name="replaced" value={replaced} />
          <SubmitButton look="danger">{t('households.cards.replaceAllSubmit')}</SubmitButton>
        </ActionForm>
      </ConfirmDetails>
    </div>
  )
}
