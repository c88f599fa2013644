import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

const reasons = ['wrongGood', 'notWanted', 'wrongHousehold'] as const

/** Undoes a slip in one step: each reason is a key of its own. */
export async function UndoSlip(props: { action: FormAction; redemptionId: string }) {
  const { t } = await words()
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="redemptionId" value={props.redemptionId} />
      <p>{t('counter.done.undo')}</p>
      <div className="flex flex-wrap gap-3">
        {reasons.map((reason) => (
          <SubmitButton
            key={reason}
            look="quiet"
            name="reason"
            value={t(`counter.done.undoReasons.${reason}`)}
          >
            {t(`counter.done.undoReasons.${reason}`)}
          </SubmitButton>
        ))}
      </div>
    </ActionForm>
  )
}
